import { type CsvCell, csvText } from "~/platform/csv-write";
import type { Summary } from "./load-summary.server";

const HEADER = ["question", "by", "group", "measure", "value"];

/** Every figure of the summary, a line each; what a release does not show is empty. */
export function summaryCsv({ tables, waves }: Pick<Summary, "tables" | "waves">): string {
  return csvText([
    HEADER,
    ...tables.flatMap(({ by, rows }) =>
      rows.flatMap(({ name, financial, volunteer, goods }): CsvCell[][] => [
        ["arrived", by, name, "dollars", financial / 100],
        ["arrived", by, name, "hours", volunteer / 60],
        ["arrived", by, name, "goods", goods],
      ]),
    ),
    ...waves.flatMap(({ name, groups }) =>
      groups.flatMap(({ audience, buyIn }): CsvCell[][] => [
        ["buy_in", audience, name, "mean", buyIn?.mean ?? null],
        ["buy_in", audience, name, "people", buyIn?.n ?? null],
      ]),
    ),
  ]);
}
