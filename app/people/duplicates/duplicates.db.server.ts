import { Prisma } from "~/platform/prisma/client";
import { describeActor, type Scope } from "~/platform/scope.server";

/** Why two entries may be one person. */
export type DuplicateReason = "address" | "school";

export type LikelyPair = {
  firstId: string;
  secondId: string;
  name: string;
  firstEmail: string;
  secondEmail: string;
  why: DuplicateReason;
};

/** A name without accents, case and double blanks. */
const FOLDED = Prisma.sql`lower(regexp_replace(regexp_replace(
  normalize(trim(given_name) || ' ' || trim(family_name), NFD), '[\\u0300-\\u036f]', '', 'g'), '\\s+', ' ', 'g'))`;

/** More people of one name than this are namesakes, not doubles. */
const MOST_OF_A_NAME = 20;

/** Entries with the same name and the same address or school, but for pairs that a person told apart. */
export async function listLikelyPairs(scope: Scope, most: number): Promise<LikelyPair[]> {
  return scope.db.$queryRaw`
    WITH named AS (
      SELECT * FROM (
        SELECT id, email, email_key, school_ids, trim(given_name || ' ' || family_name) AS name,
          ${FOLDED} AS folded, count(*) OVER (PARTITION BY ${FOLDED}) AS namesakes
        FROM person
        WHERE district_id = ${scope.districtId}::uuid AND gone_at IS NULL AND merged_into IS NULL
          AND given_name <> '' AND family_name <> ''
      ) p WHERE namesakes BETWEEN 2 AND ${MOST_OF_A_NAME}
    )
    SELECT a.id AS "firstId", b.id AS "secondId", a.name, a.email AS "firstEmail", b.email AS "secondEmail",
      CASE WHEN a.email_key = b.email_key THEN 'address' ELSE 'school' END AS why
    FROM named a JOIN named b ON a.folded = b.folded AND a.id < b.id
    WHERE (a.email_key = b.email_key OR a.school_ids && b.school_ids)
      AND NOT EXISTS (SELECT FROM person_difference d
        WHERE d.district_id = ${scope.districtId}::uuid AND d.first_id = a.id AND d.second_id = b.id)
    ORDER BY why, a.name, a.id, b.id LIMIT ${most}`;
}

export async function keepDifference(scope: Scope, one: string, other: string): Promise<void> {
  const [firstId, secondId] = [one, other].sort() as [string, string];
  await scope.db.personDifference.createMany({
    data: [{ districtId: scope.districtId, firstId, secondId, actor: describeActor(scope.actor) }],
    skipDuplicates: true,
  });
}

/** Whether other entries stand for somebody already, so that they cannot stand for another. */
export async function countMergedInto(scope: Scope, id: string): Promise<number> {
  return scope.db.person.count({ where: { mergedIntoId: id } });
}

/** Points one entry to the other; in waves that run they have one link an audience. How many links were taken back. */
export async function mergeRows(scope: Scope, keptId: string, otherId: string): Promise<number> {
  const { districtId } = scope;
  await scope.db.personMerge.create({
    data: { districtId, keptId, otherId, actor: describeActor(scope.actor) },
  });
  await scope.db.person.updateMany({ where: { id: otherId }, data: { mergedIntoId: keptId } });
  const rows = await scope.db.$queryRaw<{ count: number }[]>`
    SELECT merge_invitations(${keptId}::uuid, ${otherId}::uuid)::int AS count`;
  return rows[0]?.count ?? 0;
}

/** Who asked not to be contacted asked it for all of their entries. */
export async function joinPreferences(
  scope: Scope,
  ids: readonly string[],
  preferences: { doNotContact: boolean },
): Promise<void> {
  await scope.db.person.updateMany({ where: { id: { in: [...ids] } }, data: preferences });
}

export type MergeRow = { id: string; keptId: string; otherId: string; at: Date };

export async function findMerge(scope: Scope, id: string): Promise<MergeRow | null> {
  return scope.db.personMerge.findFirst({
    where: { id, undoneAt: null },
    select: { id: true, keptId: true, otherId: true, at: true },
  });
}

export type MergedEntry = {
  mergeId: string;
  at: Date;
  id: string;
  sourceId: string;
  email: string;
};

/** The entries that somebody stands for. */
export async function listMerged(scope: Scope, keptId: string): Promise<MergedEntry[]> {
  const rows = await scope.db.personMerge.findMany({
    where: { keptId, undoneAt: null },
    select: { id: true, at: true, other: { select: { id: true, sourceId: true, email: true } } },
    orderBy: { at: "asc" },
  });
  return rows.map(({ id: mergeId, at, other }) => ({ mergeId, at, ...other }));
}

/** False if somebody was faster. */
export async function undoMergeRows(scope: Scope, merge: MergeRow, now: Date): Promise<boolean> {
  const { count } = await scope.db.personMerge.updateMany({
    where: { id: merge.id, undoneAt: null },
    data: { undoneAt: now, undoneBy: describeActor(scope.actor) },
  });
  if (count === 0) return false;
  await scope.db.person.updateMany({ where: { id: merge.otherId }, data: { mergedIntoId: null } });
  return true;
}
