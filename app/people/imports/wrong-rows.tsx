import { DataTable } from "~/ui/parts/data-table";
import { Part } from "~/ui/parts/part";
import type { PeopleRefusal } from "../people-source";

/** Rows of a file that are not taken, each with its number, its column and the reason. */
export function WrongRows({ refused }: { refused: readonly PeopleRefusal[] }) {
  if (refused.length === 0) return null;
  const files = refused.some(({ file }) => file !== undefined);
  return (
    <Part id="refused" title="Wrong rows">
      <DataTable
        caption="Row numbers are those of the spreadsheet; its header is row 1."
        label="Rows that are left out"
        columns={[
          { key: "row", label: "Row" },
          ...(files ? [{ key: "file", label: "File" }] : []),
          { key: "column", label: "Column" },
          { key: "reason", label: "What is wrong" },
        ]}
        rows={refused.slice(0, 500).map(({ row, file, column, reason }, index) => ({
          key: `${file}-${row}-${index}`,
          cells: [row, ...(files ? [file ?? ""] : []), column ?? "the whole row", reason],
        }))}
      />
      {refused.length > 500 && <p>The first 500 are listed here.</p>}
    </Part>
  );
}
