import { type Column, DataTable, type TableRow } from "../parts/data-table";
import { Details } from "../parts/details";

export interface ChartTableWords {
  /** What opens it, and the name of its region: "Awareness as a table". */
  summary: string;
  caption: string;
}

interface ChartTableProps {
  words: ChartTableWords;
  columns: readonly Column[];
  rows: readonly TableRow[];
}

/** The same numbers as the chart above it, as a table. */
export function ChartTable({ words, columns, rows }: ChartTableProps) {
  return (
    <Details summary={words.summary}>
      <DataTable
        caption={words.caption}
        label={words.summary}
        cards={columns.length > 4}
        columns={columns}
        rows={rows}
      />
    </Details>
  );
}
