import type { CsvCell } from "~/platform/csv-write";
import type { ReleaseTable } from "../release/release";
import type { ItemRow, ReleaseRow } from "../release/release-rows";
import { type ColumnName, measureNames, measures } from "./measures";

/** The columns that programs knew first stay where they were. */
export const longColumns: readonly ColumnName[] = [
  ...(["table", "audience", "school", "language", "measure", "option", "answered"] as const),
  ...(["mean", "mean_coded", "se", "ci95_low", "ci95_high"] as const),
  ...(["share_at_least_75", "share_coded", "percent", "percent_coded"] as const),
  ...measureNames.slice(measureNames.indexOf("share_ci95_low")),
  ...(["people", "response_rate"] as const),
];

type Line = Partial<Record<ColumnName, CsvCell>>;

/** A file's tables as lines of one CSV file, a line a measure; a hidden figure is an empty cell. */
export function longLines(tables: readonly ReleaseTable[]): CsvCell[][] {
  const lines = tables.flatMap((table): Line[] =>
    table.name === "items"
      ? table.rows.flatMap(itemLines)
      : table.rows.flatMap((row) => scoreLines(table.name, row)),
  );
  return [[...longColumns], ...lines.map((line) => longColumns.map((name) => line[name] ?? null))];
}

function scoreLines(table: string, row: ReleaseRow): Line[] {
  const { audience, school, language, n, people, response_rate, constructs } = row;
  const place = { table, audience, school: school ?? null, language: language ?? null };
  const scores = Object.entries(constructs).map(([construct, figures]) => ({
    ...{ ...place, measure: construct },
    ...Object.fromEntries(measureNames.map((name) => [name, measures[name].of(figures)])),
  }));
  return [{ ...place, measure: "answered", answered: n, people, response_rate }, ...scores];
}

function itemLines({ audience, item, n_valid, options }: ItemRow): Line[] {
  return options.map(({ code, percent, coded }) => ({
    ...{ table: "items", audience, measure: item, option: code, answered: n_valid },
    ...{ percent, percent_coded: coded },
  }));
}
