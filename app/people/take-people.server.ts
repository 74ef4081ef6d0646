import { recordAudit } from "~/platform/audit.db.server";
import type { Scope } from "~/platform/scope.server";
import { isTooMuch, type Moved } from "./import-guard";
import { coverage } from "./missing";
import { getGuard, keepMissing, listBySourceId, listMissing } from "./missing.db.server";
import {
  NOBODY_LEFT_OUT,
  type PeopleBatch,
  type PeopleRefusal,
  type PeopleSource,
  type SourceNotes,
} from "./people-source";
import { countPeople } from "./person.db.server";
import {
  countChanges,
  findErased,
  NOBODY_TAKEN,
  type PeopleCounts,
  type Taken,
  upsertPeople,
} from "./take-people.db.server";

export type PeopleReport = {
  people: PeopleCounts & { absent: number };
  audiences: Record<string, number>;
  /** The first of the wrong rows. */
  refused: PeopleRefusal[];
  /** All of them; absent from reports of before they were counted. */
  wrong?: number;
  ignoredColumns: string[];
  /** Whether its columns were read as somebody had told them. */
  mapped: boolean;
  /** Whether so much would change or is missing that a person has to agree by name. */
  guard: Moved & { share: number; stopped: boolean };
} & Omit<SourceNotes, "departed">;

export type TakeOptions = {
  dryRun: boolean;
  onProgress?: (rows: number) => Promise<void>;
  /** The upload that a person looks at; it keeps whom it lacks. */
  importId?: string;
};

/** More than this many wrong rows are counted, not listed. */
const mostListed = 10_000;

/** Takes people in, all right rows of a source; with `dryRun` only says what would happen. */
export async function takePeople(
  scope: Scope,
  source: PeopleSource,
  districtLanguage: string,
  options: TakeOptions,
): Promise<PeopleReport> {
  const before = await countPeople(scope);
  const { sum, cells, audiences, refused, wrong } = await takeBatches(
    scope,
    source,
    districtLanguage,
    options,
  );
  const { known, back, ...counts } = sum;
  const { departed, ...notes } = source.notes?.() ?? NOTHING_TO_NOTE;
  const missing = departed
    ? await listBySourceId(scope, departed)
    : await listMissing(scope, { ...source, known, cells });
  if (options.importId) await keepMissing(scope, options.importId, missing);
  const people = { ...counts, absent: before - known.length + back };
  if (!options.dryRun) await recordAudit(scope, "people.import", "people", people);
  const moved = { changed: sum.changed, missing: missing.length };
  const of = known.length + missing.length;
  const countsMissing = source.isWhole || departed !== null || options.importId !== undefined;
  const guard = await judge(scope, { ...moved, of }, countsMissing);
  const mapped = source.isMapped === true;
  const ignoredColumns = source.ignored;
  return { people, audiences, refused, wrong, ignoredColumns, mapped, guard, ...notes };
}

async function takeBatches(
  scope: Scope,
  { columns, origin, batches }: PeopleSource,
  districtLanguage: string,
  { dryRun, importId, onProgress }: TakeOptions,
) {
  const write = dryRun ? countChanges : upsertPeople;
  const of = { columns, origin, districtLanguage, importId: importId ?? null };
  const about = coverage();
  const sum: Taken = { ...NOBODY_TAKEN, known: [] };
  const audiences: Record<string, number> = {};
  const refused: PeopleRefusal[] = [];
  let wrong = 0;
  for await (const batch of batches) {
    const { rows, refused: more, lastRow } = await withoutErased(scope, batch);
    if (rows.length > 0) {
      add(sum, await write(scope, { ...of, rows }));
    }
    about.add(rows);
    for (const row of rows) {
      for (const audience of row.audiences) audiences[audience] = (audiences[audience] ?? 0) + 1;
    }
    refused.push(...more.slice(0, mostListed - refused.length));
    wrong += more.length;
    await onProgress?.(lastRow);
  }
  return { sum, cells: about.cells(), audiences, refused, wrong };
}

/**
 * A part of the list lacks many people rightly, so that it stops for those it lacks only where it says to be
 * the whole list, or where somebody who uploads it is there to say that it is right.
 */
async function judge(
  scope: Scope,
  moved: Moved,
  countsMissing: boolean,
): Promise<PeopleReport["guard"]> {
  const guard = await getGuard(scope);
  const judged = countsMissing ? moved : { ...moved, missing: 0, of: moved.of - moved.missing };
  return { ...moved, share: guard.share, stopped: isTooMuch(judged, guard) };
}

function add(sum: Taken, taken: Taken): void {
  sum.new += taken.new;
  sum.changed += taken.changed;
  sum.unchanged += taken.unchanged;
  sum.back += taken.back;
  for (const id of taken.known) sum.known.push(id);
}

const ERASED = "This person was erased on request: an import does not bring them back.";

async function withoutErased(scope: Scope, batch: PeopleBatch): Promise<PeopleBatch> {
  const erased = await findErased(
    scope,
    batch.rows.map(({ sourceId }) => sourceId),
  );
  if (erased.size === 0) return batch;
  const gone = batch.rows.filter(({ sourceId }) => erased.has(sourceId));
  const refused = gone.map(({ row }) => ({ row, column: "source_id", reason: ERASED }));
  return {
    ...batch,
    rows: batch.rows.filter(({ sourceId }) => !erased.has(sourceId)),
    refused: [...batch.refused, ...refused],
  };
}

const NOTHING_TO_NOTE: SourceNotes = {
  leftOut: NOBODY_LEFT_OUT,
  unknownSchools: [],
  departed: null,
};
