import type { CsvColumn } from "~/platform/csv-header";
import { checkCsvRows, openCsvTable } from "~/platform/csv-table";
import type { PeopleSource } from "../people-source";
import type { PersonColumn } from "../person";
import { type ImportContext, personRule } from "./person-rule";

const COLUMNS: readonly CsvColumn<PersonColumn>[] = [
  { name: "source_id", aliases: ["sourced_id"], required: true },
  { name: "email", aliases: ["email address"], required: true },
  { name: "given_name", aliases: ["given names", "first name", "forename"] },
  { name: "family_name", aliases: ["last name", "surname"] },
  { name: "audience", aliases: ["audiences"] },
  { name: "schools", aliases: ["school", "school code", "school codes"] },
  { name: "language", aliases: ["lang", "language code", "preferred language"] },
  { name: "organization", aliases: ["organisation", "company"] },
];

/**
 * Reads a people file (CSV). The header decides at once whether it is one; `batches` then gives
 * every row that is not empty exactly once, as a person or as a refusal with row, column and
 * reason. Of two rows with one source id the first good one stays. `ignored` are unknown columns.
 */
export async function parsePeople(
  source: AsyncIterable<Uint8Array>,
  context: ImportContext,
  batchSize = 2000,
): Promise<PeopleSource | { ok: false; reason: string }> {
  const table = await openCsvTable(source, COLUMNS);
  if (!table.ok) return table;
  const columns = new Set(COLUMNS.map(({ name }) => name).filter((name) => name in table.at));
  const batches = checkCsvRows(table, personRule(table.at, context), batchSize);
  return { ok: true, origin: "csv", isWhole: false, columns, ignored: table.ignored, batches };
}
