import { type CsvBatch, checkCsvRows, openCsvTable } from "~/platform/csv-table";
import { languageReader } from "../csv/shared-columns";
import {
  NOBODY_LEFT_OUT,
  type PeopleBatch,
  type PeopleRefusal,
  type PeopleSource,
} from "../people-source";
import type { PersonColumn, PersonRow } from "../person";
import { type AdultReading, adultRule } from "./adult-rule";
import { type Manifest, readManifest } from "./manifest";
import { type OwnSchools, readOrgs } from "./orgs";
import { readPupils } from "./pupils";
import { readRoles } from "./roles";
import { schoolSets } from "./school-sets";
import { type OneRosterFile, type OneRosterSet, readTable } from "./tables";
import { USER_COLUMNS } from "./users";

export type OneRosterContext = OwnSchools & {
  /** Tags of the languages the district uses, which may also be called by name. */
  languages: readonly string[];
  /** YYYY-MM-DD. */
  today: string;
};

type Refused = { ok: false; reason: string };

const COLUMNS: ReadonlySet<PersonColumn> = new Set<PersonColumn>([
  ...(["source_id", "email", "given_name", "family_name", "audience", "schools"] as const),
]);

/**
 * Reads a OneRoster set (1.1 or 1.2): one person per user who has an address, is no pupil, not removed and
 * not disabled. users.csv is read twice, first for who is whose child; what is kept between grows with the
 * number of users, not with the size of the files.
 */
export async function readOneRoster(
  set: OneRosterSet,
  context: OneRosterContext,
  batchSize = 2000,
): Promise<PeopleSource | Refused> {
  const read = await readManifest(set);
  if (!read.ok) return read;
  const missing = missingFile(set, read.manifest);
  if (missing) return missing;
  const meant = asMeant(set, read.manifest);
  const refused: PeopleRefusal[] = [];
  const around = await readAround(meant, context, refused);
  if (!around.ok) return around;
  const isWhole = read.manifest.modeOf("users.csv") !== "delta";
  const about = { isWhole, leftOut: { ...NOBODY_LEFT_OUT }, departed: [] };
  return readAdults(meant, { ...around.value, ...about }, refused, batchSize);
}

function missingFile(set: OneRosterSet, { modeOf }: Manifest): Refused | null {
  if (modeOf("users.csv") === "absent" || !set.open("users.csv"))
    return { ok: false, reason: "There is no users.csv in it: this is no OneRoster set." };
  const announced = (["orgs.csv", "roles.csv"] as const).find(
    (file) => (modeOf(file) === "bulk" || modeOf(file) === "delta") && !set.open(file),
  );
  if (!announced) return null;
  return { ok: false, reason: `The manifest announces ${announced}, but it is not there.` };
}

/** A file that the manifest calls absent is not read, even if it is there. */
function asMeant(set: OneRosterSet, { modeOf }: Manifest): OneRosterSet {
  return { open: (name) => (modeOf(name) === "absent" ? null : set.open(name)) };
}

type Around = Omit<AdultReading, "isWhole" | "leftOut" | "departed">;

/** Everything that is to be known before a user's row can be judged. */
async function readAround(
  set: OneRosterSet,
  context: OneRosterContext,
  refused: PeopleRefusal[],
): Promise<{ ok: true; value: Around } | Refused> {
  const sets = schoolSets();
  const orgs = await readOrgs(set, context, sets, refused);
  if (!orgs.ok) return orgs;
  const roles = await readRoles(set, orgs.orgs, sets, context.today, refused);
  if (!roles.ok) return roles;
  const spoken = await readLanguages(set, context.languages);
  if (!spoken.ok) return spoken;
  const about = { orgs: orgs.orgs, sets, roles: roles.roles, languageOf: spoken.languageOf };
  const pupils = await readPupils({ set, ...about }, refused);
  if (!pupils.ok) return pupils;
  if (!about.roles && !pupils.hasRoles)
    return { ok: false, reason: "There is neither a role column in users.csv nor a roles.csv." };
  return { ok: true, value: { ...about, pupils: pupils.pupils } };
}

const DEMOGRAPHICS = [
  { name: "sourcedId", aliases: ["userSourcedId"], required: true },
  { name: "homeLanguage", aliases: ["metadata.homeLanguage", "language", "metadata.language"] },
] as const;

/** Home languages: of the user's row, else of demographics.csv. One that cannot be read is left open. */
async function readLanguages(set: OneRosterSet, languages: readonly string[]) {
  const read = languageReader(languages);
  const tagOf = (typed: string) => {
    const reading = read(typed);
    return (reading.ok && reading.value) || "";
  };
  const byUser = new Map<string, string>();
  const table = await readTable(
    set,
    "demographics.csv",
    DEMOGRAPHICS,
    (cell) => {
      const tag = tagOf(cell("homeLanguage"));
      if (tag !== "") byUser.set(cell("sourcedId"), tag);
    },
    [],
  );
  if (table?.ok === false) return table;
  const languageOf = (id: string, typed: string) => tagOf(typed) || (byUser.get(id) ?? "");
  return { ok: true, languageOf } as const;
}

async function readAdults(
  set: OneRosterSet,
  reading: AdultReading,
  refused: PeopleRefusal[],
  batchSize: number,
): Promise<PeopleSource | Refused> {
  const table = await openCsvTable(set.open("users.csv") ?? nothing(), USER_COLUMNS);
  if (!table.ok) return { ok: false, reason: `users.csv: ${table.reason}` };
  const rule = adultRule(table.at, reading);
  const batches = inFile(checkCsvRows(table, rule, batchSize), refused);
  const { leftOut, departed, orgs, isWhole } = reading;
  const notes = () => ({
    leftOut,
    unknownSchools: orgs.unknown(),
    departed: isWhole ? null : departed,
  });
  return { ok: true, origin: "oneroster", isWhole, columns: COLUMNS, ignored: [], batches, notes };
}

/** People of users.csv, with what was refused in the files before it. */
async function* inFile(
  checked: AsyncGenerator<CsvBatch<PersonRow | null>>,
  before: PeopleRefusal[],
): AsyncGenerator<PeopleBatch> {
  const file: OneRosterFile = "users.csv";
  if (before.length > 0) yield { rows: [], refused: before, lastRow: 0 };
  for await (const { rows, refused, lastRow } of checked) {
    const people = rows.filter((row) => row !== null);
    yield { rows: people, refused: refused.map((one) => ({ ...one, file })), lastRow };
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
