import { recordAudit } from "~/platform/audit.db.server";
import type { Scope } from "~/platform/scope.server";
import {
  NOBODY_LEFT_OUT,
  type PeopleRefusal,
  type PeopleSource,
  type SourceNotes,
} from "./people-source";
import { countChanges, countPeople, type PeopleCounts, upsertPeople } from "./person.db.server";

export type PeopleReport = {
  people: PeopleCounts & { absent: number };
  audiences: Record<string, number>;
  refused: PeopleRefusal[];
  ignoredColumns: string[];
} & Omit<SourceNotes, "departed">;

export type TakeOptions = { dryRun: boolean; onProgress?: (rows: number) => Promise<void> };

/** More than this many wrong rows are counted, not listed. */
const mostListed = 10_000;

/** Takes people in, all right rows of a source; with `dryRun` only says what would happen. */
export async function takePeople(
  scope: Scope,
  source: PeopleSource,
  districtLanguage: string,
  { dryRun, onProgress }: TakeOptions,
): Promise<PeopleReport> {
  const before = await countPeople(scope);
  const write = dryRun ? countChanges : upsertPeople;
  const people = { new: 0, changed: 0, unchanged: 0 };
  const audiences: Record<string, number> = {};
  const refused: PeopleRefusal[] = [];
  for await (const { rows, refused: wrong, lastRow } of source.batches) {
    if (rows.length > 0) {
      const counts = await write(scope, { rows, columns: source.columns, districtLanguage });
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
  const { departed: _, ...notes } = source.notes?.() ?? NOTHING_TO_NOTE;
  return {
    people: { ...people, absent },
    audiences,
    refused,
    ignoredColumns: source.ignored,
    ...notes,
  };
}

const NOTHING_TO_NOTE: SourceNotes = {
  leftOut: NOBODY_LEFT_OUT,
  unknownSchools: [],
  departed: null,
};
