import { Button } from "~/ui/fields/button";
import { DataTable } from "~/ui/parts/data-table";
import { Figures } from "~/ui/parts/figures";
import { Note } from "~/ui/parts/note";
import { Part } from "~/ui/parts/part";
import type { TouchReport } from "../import-touches.server";

type TouchReportPartProps = {
  result: { ok: true; report: TouchReport } | { ok: false; reason: string };
};

const MOST_SHOWN = 500;
const number = (count: number) => count.toLocaleString("en");

/** What a file of touches would do, its wrong rows, and the button that does it. */
export function TouchReportPart({ result }: TouchReportPartProps) {
  if (!result.ok) {
    return (
      <Note look="stop">
        <p>{result.reason}</p>
        <p>
          <a href="/admin/touches/imports">Choose another file</a>
        </p>
      </Note>
    );
  }
  const { touches, refused, ignoredColumns } = result.report;
  const right = touches.new + touches.changed;
  return (
    <>
      <Figures
        figures={[
          { text: "new", number: number(touches.new) },
          { text: "changed", number: number(touches.changed) },
          { text: "in the log already", number: number(touches.unchanged) },
          { text: "wrong rows, left out", number: number(refused.length) },
        ]}
      />
      {ignoredColumns.length > 0 && (
        <Note>
          <p>Columns we do not know were left out: {ignoredColumns.join(", ")}.</p>
        </Note>
      )}
      {right > 0 && (
        <form method="post">
          <Button>{`Log ${number(right)} ${right === 1 ? "touch" : "touches"}`}</Button>
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
            rows={refused.slice(0, MOST_SHOWN).map(({ row, column, reason }, index) => ({
              key: `${row}-${index}`,
              cells: [row, column ?? "the whole row", reason],
            }))}
          />
        </Part>
      )}
    </>
  );
}
