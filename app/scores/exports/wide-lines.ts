import type { CsvCell } from "~/platform/csv-write";
import type { ReleaseTable } from "../release/release";
import { hiddenFigures, type ReleaseRow } from "../release/release-rows";
import { type ColumnKind, type ColumnName, kindOf, measureNames, measures } from "./measures";

const places = ["table", "audience", "school", "language"] as const;
const counts = ["answered", "people", "response_rate"] as const;

export type WideColumn = {
  readonly name: string;
  readonly column: ColumnName;
  readonly construct: string | null;
  readonly kind: ColumnKind;
};

/** The columns of the wide file: a group's own, then a column for each construct and measure. */
export function wideColumns(tables: readonly ReleaseTable[]): WideColumn[] {
  const own = [...places, ...counts].map((column) => ({
    ...{ name: column, column, construct: null, kind: kindOf(column) },
  }));
  const scores = constructsIn(tables).flatMap((construct) =>
    measureNames.map((column) => ({
      ...{ name: `${construct}_${column}`, column, construct, kind: kindOf(column) },
    })),
  );
  return [...own, ...scores];
}

/** A line a group, a column a construct and measure; distributions of items are in the long file. */
export function wideLines(tables: readonly ReleaseTable[]): CsvCell[][] {
  const constructs = constructsIn(tables);
  const lines = tables.flatMap((table) =>
    table.name === "items" ? [] : table.rows.map((row) => wideLine(table.name, row, constructs)),
  );
  return [wideColumns(tables).map(({ name }) => name), ...lines];
}

function wideLine(table: string, row: ReleaseRow, constructs: readonly string[]): CsvCell[] {
  const figures = constructs.map((name) => row.constructs[name] ?? hiddenFigures);
  return [
    ...[table, row.audience, row.school ?? null, row.language ?? null],
    ...[row.n, row.people, row.response_rate],
    ...figures.flatMap((one) => measureNames.map((name) => measures[name].of(one))),
  ];
}

function constructsIn(tables: readonly ReleaseTable[]): string[] {
  const rows = tables.flatMap((table) => (table.name === "items" ? [] : table.rows));
  return [...new Set(rows.flatMap((row) => Object.keys(row.constructs)))];
}
