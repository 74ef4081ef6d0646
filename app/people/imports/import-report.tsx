import { Button } from "~/ui/fields/button";
import { TextField } from "~/ui/fields/text-field";
import { ConfirmForm } from "~/ui/parts/confirm-form";
import { Figures } from "~/ui/parts/figures";
import { Note } from "~/ui/parts/note";
import { lacksSchool } from "../csv/shared-columns";
import type { ImportState } from "../people-import.db.server";
import type { PeopleReport } from "../take-people.server";
import { LeftOutNote, UnknownSchools } from "./import-notes";
import { lossWords } from "./loss-words";
import { movedPeople } from "./moved";
import { WrongRows } from "./wrong-rows";

interface ImportReportProps {
  id: string;
  state: ImportState;
  report: PeopleReport;
  mayAddSchools: boolean;
  /** What was typed instead of the number. */
  refused: { error: string; typed: string } | null;
}

const count = (number: number) => number.toLocaleString("en");

const wrongRows = ({ wrong, refused }: PeopleReport) => wrong ?? refused.length;

/** What a file would do, or did. */
export function ImportReport({ id, state, report, mayAddSchools, refused }: ImportReportProps) {
  const { people, ignoredColumns, guard } = report;
  const isWaiting = state === "checked";
  return (
    <>
      <Figures
        figures={[
          { text: "new", number: count(people.new) },
          { text: "changed", number: count(people.changed) },
          { text: "unchanged", number: count(people.unchanged) },
          { text: "in the directory but not in the file; they stay", number: count(people.absent) },
          { text: "wrong rows, left out", number: count(wrongRows(report)) },
        ]}
      />
      {isWaiting && <Agreement {...{ report, refused }} />}
      {guard?.missing > 0 && (
        <p>
          Of those this file is about, {count(guard.missing)} are not in it.{" "}
          <a href={`/admin/people/imports/${id}/missing`}>See who they are</a>
        </p>
      )}
      <LeftOutNote leftOut={report.leftOut} />
      {ignoredColumns.length > 0 && (
        <Note>
          <p>Columns we do not know were left out: {ignoredColumns.join(", ")}.</p>
        </Note>
      )}
      {isWaiting && report.mapped && (
        <p>
          Its columns were read as somebody told them.{" "}
          <a href={`/admin/people/imports/${id}/mapping`}>See and change that</a>
        </p>
      )}
      <UnknownSchools
        {...{ id, mayAdd: mayAddSchools && isWaiting }}
        schools={report.unknownSchools}
      />
      {isWaiting && report.refused.some(lacksSchool) && (
        <LackedSchools {...{ id, mayAdd: mayAddSchools, mapped: report.mapped === true }} />
      )}
      <WrongRows refused={report.refused} wrong={wrongRows(report)} />
    </>
  );
}

/** Rows name schools by words that stand for none here: the school is added, or the word is told. */
function LackedSchools(props: { id: string; mayAdd: boolean; mapped: boolean }) {
  const page = `/admin/people/imports/${props.id}`;
  const query = new URLSearchParams({ next: page });
  return (
    <Note look="heed">
      <p>Some rows name a school that you do not have.</p>
      {props.mapped && (
        <p>
          <a href={`${page}/words`}>Say which school is meant, or add it</a>
        </p>
      )}
      {props.mayAdd && !props.mapped && (
        <>
          <p>
            <a href={`/admin/schools?${query}#add`}>Add it by its code</a>, then:
          </p>
          <form method="post" action={`${page}/schools`}>
            <Button look="quiet">Check the file again</Button>
          </form>
        </>
      )}
    </Note>
  );
}

function Agreement({ report, refused }: Pick<ImportReportProps, "report" | "refused">) {
  const { people, guard } = report;
  const right = people.new + people.changed + people.unchanged;
  if (right === 0) {
    return (
      <p>
        Nobody in this file can be imported. <a href="/admin/people/imports">Choose another file</a>
      </p>
    );
  }
  const wrong = wrongRows(report);
  const rows = right === 1 ? "row" : "rows";
  const button =
    wrong > 0
      ? `Import ${count(right)} right ${rows}, leave out ${count(wrong)}`
      : `Import ${count(right)} ${rows}`;
  if (!guard?.stopped) {
    return (
      <form method="post">
        <Button>{button}</Button>
      </form>
    );
  }
  const moved = count(movedPeople(guard));
  return (
    <ConfirmForm
      lost={<p>{lossWords(guard)}</p>}
      button={`${button}, although ${moved} people change or are missing`}
      back={{ href: "/admin/people/imports", label: "Leave it, choose another file" }}
    >
      <TextField
        name="number"
        label={`Type ${moved} to say that this is right`}
        inputMode="numeric"
        autoComplete="off"
        short
        defaultValue={refused?.typed}
        error={refused?.error}
      />
    </ConfirmForm>
  );
}
