import { getDistrict } from "~/districts/get-district.server";
import { LANGUAGES } from "~/districts/language";
import { listSchools } from "~/districts/list-schools.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { UnreadableZip } from "~/platform/zip-read.server";
import { type NoPeopleFile, parsePeople } from "./csv/people-file";
import { type Mapping, problemsOf } from "./mapping/mapping";
import { findMapping } from "./mapping/mapping.db.server";
import { suggestMapping } from "./mapping/suggest-mapping";
import { readOneRoster } from "./oneroster/read-oneroster";
import type { OneRosterSet } from "./oneroster/tables";
import type { PeopleSource } from "./people-source";
import { type PeopleReport, type TakeOptions, takePeople } from "./take-people.server";

export type ImportedPeople =
  | { ok: true; report: PeopleReport }
  /** `names` are columns that only need to be told; `stopped` what would have happened, had a person agreed. */
  | { ok: false; reason: string; names?: string[]; stopped?: PeopleReport };

export type ImportOptions = TakeOptions & {
  /** A person has agreed to however much would change. */
  although?: boolean;
  /** Takes columns of contacts of pupils as their names suggest, where nobody has told them. */
  guessContacts?: boolean;
};

/** Rows in one statement: each statement may read the whole directory beside them. */
const rowsAtOnce = 10_000;
const tenMinutes = 600_000;

/**
 * Reads a people file (CSV) into the directory, all of its right rows or (on a fault) none, in one transaction
 * and memory that does not grow with the file. With `dryRun` it only says what would happen.
 */
export async function importPeople(
  caller: Caller,
  file: AsyncIterable<Uint8Array>,
  options: ImportOptions,
): Promise<ImportedPeople> {
  const { byCode: schools, byName: schoolNames, languages } = await readContext(caller);
  const source = await parsePeople(
    file,
    { schools, schoolNames, languages },
    rowsAtOnce,
    async (fingerprint, names) =>
      (await transaction(caller, (scope) => findMapping(scope, fingerprint))) ??
      (options.guessContacts ? guessContacts(names) : null),
  );
  return importFrom(caller, source, options);
}

function guessContacts(names: readonly string[]): Mapping | null {
  const guess = suggestMapping(names);
  return guess.kind === "contacts" && problemsOf(guess).length === 0 ? guess : null;
}

/** The same for a OneRoster set; `today` as YYYY-MM-DD, for roles that have ended. */
export async function importOneRoster(
  caller: Caller,
  set: OneRosterSet,
  options: ImportOptions & { today: string },
): Promise<ImportedPeople> {
  try {
    const context = { ...(await readContext(caller)), today: options.today };
    return await importFrom(caller, await readOneRoster(set, context, rowsAtOnce), options);
  } catch (error) {
    if (error instanceof UnreadableZip) return { ok: false, reason: error.message };
    throw error;
  }
}

async function importFrom(
  caller: Caller,
  source: PeopleSource | NoPeopleFile,
  options: ImportOptions,
): Promise<ImportedPeople> {
  if (!source.ok) return source;
  const { language } = await getDistrict(caller);
  const take = async (scope: Scope) => {
    const report = await takePeople(scope, source, language, options);
    if (report.guard.stopped && !options.dryRun && !options.although) throw new Stopped(report);
    return report;
  };
  try {
    return { ok: true, report: await transaction(caller, take, { timeout: tenMinutes }) };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return { ok: false, reason: error.message, stopped: error.report };
  }
}

/** Thrown to leave the transaction without a trace. */
class Stopped extends Error {
  constructor(readonly report: PeopleReport) {
    super(stoppedWords(report.guard));
  }
}

function stoppedWords({ changed, missing, of, share }: PeopleReport["guard"]): string {
  const [moved, all] = [changed + missing, of].map((count) => count.toLocaleString("en"));
  return (
    `Nothing was imported: ${moved} of ${all} people would change or are missing, more than ${share}%. ` +
    "The file may be a wrong or a broken one."
  );
}

/** What files are read against: the district's schools and languages. */
export async function readContext(caller: Caller) {
  const schools = await listSchools(caller);
  return {
    byCode: new Map(schools.map(({ code, id }) => [code, id])),
    byName: uniqueNames(schools),
    languages: LANGUAGES.map(({ tag }) => tag),
  };
}

/** Two schools of one name cannot be told apart by it. */
function uniqueNames(schools: readonly { name: string; id: string }[]): Map<string, string> {
  const count = new Map<string, number>();
  for (const { name } of schools) count.set(name, (count.get(name) ?? 0) + 1);
  return new Map(
    schools.filter(({ name }) => count.get(name) === 1).map(({ name, id }) => [name, id]),
  );
}
