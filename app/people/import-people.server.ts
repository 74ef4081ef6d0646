import { getDistrict } from "~/districts/get-district.server";
import { LANGUAGES } from "~/districts/language";
import { listSchools } from "~/districts/list-schools.server";
import { recordAudit } from "~/platform/audit.db.server";
import type { CsvRefusal } from "~/platform/csv-table";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { type PeopleFile, parsePeople } from "./csv/people-file";
import { countChanges, countPeople, type PeopleCounts, upsertPeople } from "./person.db.server";

export type PeopleReport = {
  people: PeopleCounts & { absent: number };
  audiences: Record<string, number>;
  refused: CsvRefusal[];
  ignoredColumns: string[];
};

export type ImportedPeople = { ok: true; report: PeopleReport } | { ok: false; reason: string };

type Options = { dryRun: boolean; onProgress?: (rows: number) => Promise<void> };

/** Rows in one statement: each statement may read the whole directory beside them. */
const rowsAtOnce = 10_000;
/** More than this many wrong rows are counted, not listed. */
const mostListed = 10_000;
const tenMinutes = 600_000;

/**
 * Reads a people file into the directory, all of its right rows or (on a fault) none, in one transaction
 * and memory that does not grow with the file. With `dryRun` it only says what would happen.
 */
export async function importPeople(
  caller: Caller,
  source: AsyncIterable<Uint8Array>,
  options: Options,
): Promise<ImportedPeople> {
  const [district, schools] = await Promise.all([getDistrict(caller), listSchools(caller)]);
  const context = {
    schools: new Map(schools.map(({ code, id }) => [code, id])),
    languages: LANGUAGES.map(({ tag }) => tag),
  };
  const file = await parsePeople(source, context, rowsAtOnce);
  if (!file.ok) return file;
  const report = await transaction(
    caller,
    (scope) => takeRows(scope, file, district.language, options),
    { timeout: tenMinutes },
  );
  return { ok: true, report };
}

async function takeRows(
  scope: Scope,
  file: PeopleFile,
  districtLanguage: string,
  { dryRun, onProgress }: Options,
): Promise<PeopleReport> {
  const before = await countPeople(scope);
  const write = dryRun ? countChanges : upsertPeople;
  const people = { new: 0, changed: 0, unchanged: 0 };
  const audiences: Record<string, number> = {};
  const refused: CsvRefusal[] = [];
  for await (const { rows, refused: wrong, lastRow } of file.batches) {
    if (rows.length > 0) {
      const counts = await write(scope, { rows, columns: file.columns, districtLanguage });
      people.new += counts.new;
      people.changed += counts.changed;
      people.unchanged += counts.unchanged;
    }
    for (const row of rows) {
      for (const audience of row.audiences) audiences[audience] = (audiences[audience] ?? 0) + 1;
    }
    refused.push(...wrong.slice(0, mostListed - refused.length));
    await onProgress?.(lastRow);
  }
  const absent = before - people.changed - people.unchanged;
  if (!dryRun) await recordAudit(scope, "people.import", "people", { ...people, absent });
  return { people: { ...people, absent }, audiences, refused, ignoredColumns: file.ignored };
}
