import { counted } from "~/platform/counted";
import { DataTable } from "~/ui/parts/data-table";
import { Details } from "~/ui/parts/details";
import { Part } from "~/ui/parts/part";
import type { PeopleRefusal } from "../people-source";
import { groupRefusals, rowSpans } from "./group-refusals";

const MOST_GROUPS = 500;
const MOST_SPANS = 12;

interface WrongRowsProps {
  /** The first of them. */
  refused: readonly PeopleRefusal[];
  /** How many there are, where not all are here. */
  wrong?: number | undefined;
}

/** Rows of a file that are not taken, by what is wrong with them; each row is named by its number. */
export function WrongRows({ refused, wrong = refused.length }: WrongRowsProps) {
  if (refused.length === 0) return null;
  const groups = groupRefusals(refused);
  const files = refused.some(({ file }) => file !== undefined);
  return (
    <Part id="refused" title="Wrong rows">
      <DataTable
        caption="Row numbers are those of the spreadsheet; its header is row 1."
        label="Rows that are left out"
        cards
        columns={[
          { key: "row", label: "Rows" },
          ...(files ? [{ key: "file", label: "File" }] : []),
          { key: "column", label: "Column" },
          { key: "reason", label: "What is wrong" },
        ]}
        rows={groups.slice(0, MOST_GROUPS).map(({ rows, file, column, reason }, index) => ({
          key: String(index),
          cells: [
            <RowNumbers key="rows" rows={rows} />,
            ...(files ? [file ?? ""] : []),
            column ?? "the whole row",
            reason,
          ],
        }))}
      />
      {wrong > refused.length && (
        <p>
          Only the first {refused.length.toLocaleString("en")} of {wrong.toLocaleString("en")} are
          listed. Correct these, then check the file again.
        </p>
      )}
      {groups.length > MOST_GROUPS && (
        <p>
          {counted(groups.length - MOST_GROUPS, "more reason is", "more reasons are")} left off.
        </p>
      )}
    </Part>
  );
}

function RowNumbers({ rows }: { rows: readonly number[] }) {
  const spans = rowSpans(rows);
  const all = spans.join(", ");
  if (spans.length <= MOST_SPANS)
    return rows.length < 3 ? all : `${all} (${counted(rows.length, "row", "rows")})`;
  return <Details summary={counted(rows.length, "row", "rows")}>{all}</Details>;
}
