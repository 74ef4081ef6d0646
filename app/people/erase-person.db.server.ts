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
  /** Of inquiries and of the log of outreach, what is emptied with them. */
  inquiries: number;
  touches: number;
  /** Partners they speak for. */
  partners: number;
  /** Inquiries of an address, a telephone or a name that others have too. */
  unclear: { id: string; number: number }[];
};

const NO_TRACES: Traces = {
  ...{ linkedWaves: 0, unlinkedWaves: 0, changes: 0, comments: 0, sharing: 0 },
  ...{ inquiries: 0, touches: 0, partners: 0, unclear: [] },
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
    ), entries AS (SELECT array_agg(id) AS ids FROM rows),
    cases AS (SELECT c.* FROM entries, inquiries_of(${scope.districtId}::uuid, entries.ids) c)
    SELECT (SELECT count(*) FROM cases WHERE is_theirs)::int AS inquiries,
      (SELECT count(*) FROM entries, touches_naming(${scope.districtId}::uuid,
        words_naming(${scope.districtId}::uuid, entries.ids)))::int AS touches,
      (SELECT count(DISTINCT c.partner_id) FROM entries, partner_contacts_of(${scope.districtId}::uuid, entries.ids) c)::int AS partners,
      (SELECT COALESCE(jsonb_agg(jsonb_build_object('id', i.id, 'number', i.number) ORDER BY i.number), '[]')
        FROM cases c JOIN inquiry i ON i.district_id = ${scope.districtId}::uuid AND i.id = c.id
        WHERE NOT c.is_theirs) AS unclear,
      (SELECT count(*) FROM asked WHERE linked)::int AS "linkedWaves",
      (SELECT count(*) FROM asked WHERE NOT linked)::int AS "unlinkedWaves",
      (SELECT count(*) FROM person_change c JOIN rows ON rows.id = c.person_id)::int AS changes,
      (SELECT count(*) FROM plan_comment c JOIN commenter k ON k.id = c.commenter_id
        JOIN rows ON rows.id = k.person_id)::int AS comments,
      (SELECT count(*) FROM person o WHERE o.email_key IN (SELECT email_key FROM rows)
        AND o.id NOT IN (SELECT id FROM rows))::int AS sharing`;
  return rows[0] ?? NO_TRACES;
}
