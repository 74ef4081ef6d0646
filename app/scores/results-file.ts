import type { CsvCell } from "~/platform/csv-write";
import { roundedFor } from "./display";
import type { ReleaseTable } from "./release";
import type { ConstructFigures, ItemRow, ReleaseRow } from "./release-rows";

/** A release's tables as files hold them: figures as precise as their n allows (METHOD 9), hidden ones null. */
export function fileTables(tables: readonly ReleaseTable[]): ReleaseTable[] {
  return tables.map((table) =>
    table.name === "items"
      ? table
      : {
          ...table,
          rows: table.rows.map((row) => ({
            ...row,
            constructs: Object.fromEntries(
              Object.entries(row.constructs).map(([name, figures]) => [name, rounded(figures)]),
            ),
          })),
        },
  );
}

function rounded(figures: ConstructFigures): ConstructFigures {
  const { n_valid, mean, se, ci95, share_at_least_75: share } = figures;
  if (n_valid === null) return figures;
  const score = (value: number | null) => (value === null ? null : roundedFor(value, n_valid));
  return {
    ...figures,
    mean: score(mean),
    se: se === null ? null : Math.round(10 * se) / 10,
    ci95: ci95 && [roundedFor(ci95[0], n_valid), roundedFor(ci95[1], n_valid)],
    share_at_least_75: share === null ? null : Math.round(100 * share) / 100,
  };
}

const columns = [
  ...["table", "audience", "school", "language", "measure", "option", "answered"],
  ...["mean", "mean_coded", "se", "ci95_low", "ci95_high"],
  ...["share_at_least_75", "share_coded", "percent", "percent_coded"],
] as const;

type Line = Partial<Record<(typeof columns)[number], CsvCell>>;

/** The tables as lines of one CSV file; a hidden figure is an empty cell. */
export function fileLines(tables: readonly ReleaseTable[]): CsvCell[][] {
  const lines = fileTables(tables).flatMap((table): Line[] =>
    table.name === "items"
      ? table.rows.flatMap(itemLines)
      : table.rows.flatMap((row) => scoreLines(table.name, row)),
  );
  return [[...columns], ...lines.map((line) => columns.map((column) => line[column] ?? null))];
}

function scoreLines(table: string, row: ReleaseRow): Line[] {
  const { audience, school, language, n, constructs } = row;
  const place = { table, audience, school: school ?? null, language: language ?? null };
  const scores = Object.entries(constructs).map(([measure, figures]) => ({
    ...{ ...place, measure, answered: figures.n_valid },
    ...{ mean: figures.mean, mean_coded: figures.mean_coded, se: figures.se },
    ...{ ci95_low: figures.ci95?.[0] ?? null, ci95_high: figures.ci95?.[1] ?? null },
    ...{ share_at_least_75: figures.share_at_least_75, share_coded: figures.share_coded },
  }));
  return [{ ...place, measure: "answered", answered: n }, ...scores];
}

function itemLines({ audience, item, n_valid, options }: ItemRow): Line[] {
  return options.map(({ code, percent, coded }) => ({
    ...{ table: "items", audience, measure: item, option: code, answered: n_valid },
    ...{ percent, percent_coded: coded },
  }));
}
