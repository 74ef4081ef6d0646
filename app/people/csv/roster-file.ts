import { cellAt, shownValue, tidyText } from "~/platform/csv-cell";
import type { CsvColumn } from "~/platform/csv-header";
import { type CsvBatch, checkCsvRows, openCsvTable, type RowRule } from "~/platform/csv-table";
import { findAudience } from "../audience";
import type { RosterCell } from "../roster";
import type { ImportContext } from "./person-rule";
import {
  languageReader,
  NO_ONE_SCHOOL,
  schoolFinder,
  unknownAudience,
  unknownSchool,
} from "./shared-columns";

type RosterColumn = "school" | "audience" | "language" | "count";

const COLUMNS: readonly CsvColumn<RosterColumn>[] = [
  { name: "school", aliases: ["school code"], required: true },
  { name: "audience", required: true },
  { name: "language", aliases: ["lang", "language code"], required: true },
  { name: "count", aliases: ["number", "people"], required: true },
];

export type RosterRow = RosterCell & { row: number };

export type RosterFile = {
  ok: true;
  ignored: string[];
  batches: AsyncGenerator<CsvBatch<RosterRow>>;
};

/**
 * Reads a roster file (CSV): a count of people per school (`DISTRICT` for no one school), audience
 * and language. Refusals are as in `parsePeople`; of two rows for one cell the first stays.
 */
export async function parseRoster(
  source: AsyncIterable<Uint8Array>,
  context: ImportContext,
  batchSize = 2000,
): Promise<RosterFile | { ok: false; reason: string }> {
  const table = await openCsvTable(source, COLUMNS);
  if (!table.ok) return table;
  const batches = checkCsvRows(table, rosterRule(table.at, context), batchSize);
  return { ok: true, ignored: table.ignored, batches };
}

function rosterRule(
  at: Partial<Record<RosterColumn, number>>,
  { schools, languages }: ImportContext,
): RowRule<RosterRow> {
  const rowByCell = new Map<string, number>();
  const findSchool = schoolFinder(schools);
  const languageOf = languageReader(languages);

  return (cells, row) => {
    const code = tidyText(cellAt(cells, at.school));
    const schoolId = findSchool(code);
    if (schoolId === null && code.toUpperCase() !== NO_ONE_SCHOOL)
      return refused("school", code === "" ? NO_SCHOOL : unknownSchool(code));
    const name = tidyText(cellAt(cells, at.audience));
    const audience = findAudience(name);
    if (!audience) return refused("audience", unknownAudience(name));
    const language = languageOf(cellAt(cells, at.language));
    if (!language.ok) return refused("language", language.reason);
    if (language.value === null) return refused("language", "A language is needed.");
    const count = tidyText(cellAt(cells, at.count));
    if (!/^\d{1,7}$/.test(count))
      return refused("count", `${shownValue(count)} is not a whole number of people.`);
    const cell = JSON.stringify([schoolId, audience, language.value]);
    const earlier = rowByCell.get(cell);
    if (earlier) return refused(null, `Row ${earlier} has the count of the same people.`);
    rowByCell.set(cell, row);
    const value = { row, schoolId, audience, language: language.value, count: Number(count) };
    return { ok: true, value };
  };
}

const NO_SCHOOL = `A school code is needed, or ${NO_ONE_SCHOOL} for no one school.`;

function refused(column: RosterColumn | null, reason: string) {
  return { ok: false, column, reason } as const;
}
