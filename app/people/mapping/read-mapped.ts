import { type CsvTable, checkCsvRows } from "~/platform/csv-table";
import { NOBODY_LEFT_OUT, type PeopleBatch, type PeopleSource } from "../people-source";
import type { PersonColumn, PersonRow } from "../person";
import { contactRule, joinContacts } from "./contact-rule";
import { type MappedContext, mappedRule } from "./mapped-rule";
import type { MappedColumn, Mapping } from "./mapping";

/** Reads a file whose columns somebody has told: people, or the contacts of pupils. */
export function readMapped(
  table: Pick<CsvTable<never>, "names" | "width" | "chunks">,
  mapping: Mapping,
  context: MappedContext,
  batchSize: number,
): PeopleSource {
  const leftOut = { ...NOBODY_LEFT_OUT };
  const isContacts = mapping.kind === "contacts";
  const rule = isContacts
    ? contactRule(mapping, table.names, context, leftOut)
    : mappedRule(mapping, table.names, context);
  const checked = checkCsvRows(table, rule, batchSize);
  const used = new Set(Object.values(mapping.columns));
  return {
    ok: true,
    origin: "csv",
    isWhole: false,
    isMapped: true,
    columns: columnsOf(mapping),
    ignored: table.names.filter((name, at) => name !== "" && !used.has(at)),
    batches: isContacts ? joinContacts(checked, batchSize) : withoutNobody(checked, leftOut),
    notes: () => ({ leftOut, unknownSchools: [], departed: null }),
  };
}

async function* withoutNobody(
  checked: ReturnType<typeof checkCsvRows<PersonRow | null>>,
  leftOut: { removed: number },
): AsyncGenerator<PeopleBatch> {
  for await (const { rows, ...batch } of checked) {
    const people = rows.filter((row) => row !== null);
    leftOut.removed += rows.length - people.length;
    yield { ...batch, rows: people };
  }
}

/** Our columns that the file has something for. */
function columnsOf({ columns }: Mapping): ReadonlySet<PersonColumn> {
  const has = (name: MappedColumn) => columns[name] !== undefined;
  const named: [PersonColumn, boolean][] = [
    ["source_id", true],
    ["email", true],
    ["given_name", has("given_name") || has("full_name")],
    ["family_name", has("family_name") || has("full_name")],
    ["audience", true],
    ["schools", has("schools")],
    ["language", has("language")],
    ["organization", has("organization")],
  ];
  return new Set(named.flatMap(([name, isThere]) => (isThere ? [name] : [])));
}
