import type { Scope } from "~/platform/scope.server";

/** Which of these mails are the district's own: the outbox folder is shared by all districts. */
export async function findOwnMails(scope: Scope, ids: readonly string[]): Promise<Set<string>> {
  const asked = JSON.stringify(ids);
  const rows = await scope.db.$queryRaw<{ id: string }[]>`
    SELECT k.id FROM jsonb_array_elements_text(${asked}::jsonb) AS k(id)
    WHERE EXISTS (SELECT FROM delivery d WHERE d.district_id = ${scope.districtId}::uuid AND d.id::text = k.id)
      OR EXISTS (SELECT FROM sign_in_link l WHERE l.district_id = ${scope.districtId}::uuid AND l.id::text = k.id)
      OR EXISTS (SELECT FROM access_code c WHERE c.district_id = ${scope.districtId}::uuid AND c.id::text = k.id)
      OR EXISTS (SELECT FROM audit_entry a WHERE a.district_id = ${scope.districtId}::uuid
        AND a.subject = 'mail:' || k.id)`;
  return new Set(rows.map(({ id }) => id));
}
