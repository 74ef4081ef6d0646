import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { forbidden, notFound, seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { DataTable } from "~/ui/parts/data-table";
import { Figures } from "~/ui/parts/figures";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { importStateWords } from "../import-state";
import { findImport } from "../people-import.db.server";
import { agreeToImport } from "../work-import.server";
import type { Route } from "./+types/import";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Import people" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "people.import");
  const id = requireId(params.import);
  const found = await transaction(staff, (scope) => findImport(scope, id));
  if (!found) notFound();
  const { filename, state, rowsDone, report } = found;
  return { filename, state, rowsDone, report };
}

/** A person has read the check and agrees. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "people.import");
  const id = requireId(params.import);
  if (!(await transaction(staff, (scope) => findImport(scope, id)))) notFound();
  if (!(await agreeToImport(staff, id))) {
    forbidden("This file is not waiting to be imported: somebody may have started it already.");
  }
  return seeOther(`/admin/people/imports/${params.import}`);
}

type Loaded = Route.ComponentProps["loaderData"];

export default function Import({ loaderData }: Route.ComponentProps) {
  const { filename, state, report } = loaderData;
  const working = state === "checking" || state === "importing";
  return (
    <>
      <PageHead kicker={filename} title={titleOf(loaderData)} lede={ledeOf(loaderData)}>
        {working && <a href="?">Refresh</a>}
        {state === "done" && <Button href="/admin/people">See the people</Button>}
        {state === "refused" && <Button href="/admin/people/imports">Choose another file</Button>}
      </PageHead>
      {report?.ok && <Report report={report} state={state} />}
    </>
  );
}

function titleOf({ state, report }: Loaded): string {
  if (!report?.ok) return importStateWords[state];
  const { people } = report;
  const change = (people.new + people.changed).toLocaleString("en");
  if (state === "checked") return `This file would add or change ${change} people`;
  return state === "done" ? `${change} people were added or changed` : importStateWords[state];
}

function ledeOf({ state, rowsDone, report }: Loaded): string {
  if (report && !report.ok) return report.reason;
  if (state === "checking" || state === "importing") {
    return `${rowsDone.toLocaleString("en")} rows are read. You can leave this page; it goes on.`;
  }
  return state === "checked"
    ? "Nothing is written yet."
    : "People who are not in the file stay as they were.";
}

function Report({
  report,
  state,
}: {
  report: Extract<Loaded["report"], { ok: true }>;
  state: Loaded["state"];
}) {
  const { people, refused, ignoredColumns } = report;
  const right = people.new + people.changed + people.unchanged;
  return (
    <>
      <Figures
        figures={[
          { text: "new", number: people.new.toLocaleString("en") },
          { text: "changed", number: people.changed.toLocaleString("en") },
          { text: "unchanged", number: people.unchanged.toLocaleString("en") },
          {
            text: "in the directory but not in the file; they stay",
            number: people.absent.toLocaleString("en"),
          },
          { text: "wrong rows, left out", number: refused.length.toLocaleString("en") },
        ]}
      />
      {ignoredColumns.length > 0 && (
        <Note>
          <p>Columns we do not know were left out: {ignoredColumns.join(", ")}.</p>
        </Note>
      )}
      {state === "checked" && right > 0 && (
        <form method="post">
          <Button>
            {refused.length > 0
              ? `Import ${right.toLocaleString("en")} right rows, leave out ${refused.length.toLocaleString("en")}`
              : `Import ${right.toLocaleString("en")} rows`}
          </Button>
        </form>
      )}
      {refused.length > 0 && (
        <Part id="refused" title="Wrong rows">
          <DataTable
            caption="Row numbers are those of the spreadsheet; its header is row 1."
            label="Rows that are left out"
            columns={[
              { key: "row", label: "Row" },
              { key: "column", label: "Column" },
              { key: "reason", label: "What is wrong" },
            ]}
            rows={refused.slice(0, 500).map(({ row, column, reason }, index) => ({
              key: `${row}-${index}`,
              cells: [row, column ?? "the whole row", reason],
            }))}
          />
          {refused.length > 500 && <p>The first 500 are listed here.</p>}
        </Part>
      )}
    </>
  );
}
