import type { Scope } from "~/platform/scope.server";

/** Erases somebody with everything that says something of them; false if there is nobody. */
export async function erasePersonRows(scope: Scope, personId: string): Promise<boolean> {
  const rows = await scope.db.$queryRaw<{ erased: boolean }[]>`
    SELECT erase_person(${personId}::uuid) AS erased`;
  return rows[0]?.erased === true;
}

export async function findBySourceId(scope: Scope, sourceId: string): Promise<string | null> {
  const row = await scope.db.person.findFirst({ where: { sourceId }, select: { id: true } });
  return row?.id ?? null;
}

/** What of somebody an erasure reaches, and what it cannot. Never whether they answered. */
export type Traces = {
  /** Running or closed waves in which the answers can still be found. */
  linkedWaves: number;
  /** Waves that were anonymous, or whose links are destroyed. */
  unlinkedWaves: number;
  changes: number;
  comments: number;
  sharing: number;
};

export async function countTraces(scope: Scope, personId: string): Promise<Traces> {
  const rows = await scope.db.$queryRaw<Traces[]>`
    WITH rows AS (
      SELECT o.id, o.email_key FROM person p
      JOIN person o ON o.district_id = p.district_id
        AND COALESCE(p.merged_into, p.id) IN (o.id, o.merged_into)
      WHERE p.district_id = ${scope.districtId}::uuid AND p.id = ${personId}::uuid
    ), asked AS (
      SELECT DISTINCT w.id, w.mode = 'confidential' AND w.unlinked_at IS NULL AS linked
      FROM rows JOIN invitation i ON i.person_id = rows.id JOIN wave w ON w.id = i.wave_id
    )
    SELECT (SELECT count(*) FROM asked WHERE linked)::int AS "linkedWaves",
      (SELECT count(*) FROM asked WHERE NOT linked)::int AS "unlinkedWaves",
      (SELECT count(*) FROM person_change c JOIN rows ON rows.id = c.person_id)::int AS changes,
      (SELECT count(*) FROM plan_comment c JOIN commenter k ON k.id = c.commenter_id
        JOIN rows ON rows.id = k.person_id)::int AS comments,
      (SELECT count(*) FROM person o WHERE o.email_key IN (SELECT email_key FROM rows)
        AND o.id NOT IN (SELECT id FROM rows))::int AS sharing`;
  return rows[0] ?? { linkedWaves: 0, unlinkedWaves: 0, changes: 0, comments: 0, sharing: 0 };
}
