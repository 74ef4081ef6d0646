import { type CsvColumn, readHeader } from "~/platform/csv-header";
import { checkCsvRows, openCsvTable } from "~/platform/csv-table";
import type { MappedContext } from "../mapping/mapped-rule";
import { fingerprintOf, type Mapping } from "../mapping/mapping";
import { readMapped } from "../mapping/read-mapped";
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

/** How files with others' columns are meant: what was told of this header before, or null. */
export type FindMapping = (fingerprint: string, names: string[]) => Promise<Mapping | null>;

export type NoPeopleFile = {
  ok: false;
  reason: string;
  /** The file's columns, where it is a table that only needs to be told. */
  names?: string[];
};

/**
 * Reads a people file (CSV). The header decides at once whether it is one; `batches` then gives
 * every row that is not empty exactly once, as a person or as a refusal with row, column and
 * reason. Of two rows with one source id the first good one stays. `ignored` are unknown columns.
 */
export async function parsePeople(
  source: AsyncIterable<Uint8Array>,
  context: ImportContext & Partial<MappedContext>,
  batchSize = 2000,
  findMapping: FindMapping = async () => null,
): Promise<PeopleSource | NoPeopleFile> {
  const table = await openCsvTable<never>(source, []);
  if (!table.ok) return table;
  const header = readHeader(table.names, COLUMNS);
  if (header.ok) {
    const columns = new Set(COLUMNS.map(({ name }) => name).filter((name) => name in header.at));
    const batches = checkCsvRows(table, personRule(header.at, context), batchSize);
    return {
      ...{ ok: true, origin: "csv", isWhole: false },
      ...{ columns, ignored: header.ignored, batches },
    };
  }
  const mapping = await findMapping(fingerprintOf(table.names), table.names);
  if (mapping) {
    return readMapped(table, mapping, { schoolNames: new Map(), ...context }, batchSize);
  }
  await table.chunks[Symbol.asyncIterator]().return?.();
  return { ok: false, reason: header.reason, names: table.names };
}
