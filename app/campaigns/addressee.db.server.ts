import type { Scope } from "~/platform/scope.server";
import { addressClosed, ensureAddresses } from "./address.db.server";
import type { Addressee } from "./addressee";

/**
 * Everybody invited in a wave whom mail may reach, for a report; for a reminder those of them who have not answered
 * and have no mail under way.
 */
export async function listAddressees(
  scope: Scope,
  waveId: string,
  kind: "report" | "reminder",
): Promise<Addressee[]> {
  return scope.db.$queryRaw<Addressee[]>`
    SELECT i.id AS "invitationId", i.language, a.id AS "addressId", a.email,
      ${addressClosed(kind)} AS closed
    FROM invitation i
    JOIN mail_address a ON a.district_id = i.district_id AND a.id = i.address_id
    JOIN person p ON p.district_id = i.district_id AND p.id = i.person_id
    WHERE i.district_id = ${scope.districtId}::uuid AND i.wave_id = ${waveId}::uuid
      AND NOT p.do_not_contact AND p.channel = 'mail' AND p.gone_at IS NULL
      AND (${kind} = 'report' OR NOT (
        i.burned
        OR EXISTS (SELECT FROM response r WHERE r.district_id = i.district_id AND r.invitation_id = i.id)
        OR EXISTS (
          SELECT FROM delivery_invitation l
          JOIN delivery d ON d.district_id = l.district_id AND d.id = l.delivery_id
          WHERE l.district_id = i.district_id AND l.invitation_id = i.id
            AND d.state IN ('queued', 'deferred', 'sending'))))
    ORDER BY a.id, i.id`;
}

/** Addresses that the wave's invitation was mailed to, is being mailed to, or may have been. */
export async function listMailedAddresses(scope: Scope, waveId: string): Promise<Set<string>> {
  const rows = await scope.db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT d.address_id AS id FROM delivery d
    JOIN campaign c ON c.district_id = d.district_id AND c.id = d.campaign_id
    WHERE c.district_id = ${scope.districtId}::uuid AND c.wave_id = ${waveId}::uuid
      AND c.kind = 'invitation' AND d.state NOT IN ('skipped', 'failed', 'cancelled')`;
  return new Set(rows.map(({ id }) => id));
}

/** People whose address was corrected since their invitation get further mail at the new one. */
export async function followNewAddresses(
  scope: Scope,
  waveId: string,
  secret: string,
): Promise<void> {
  const moved = await scope.db.$queryRaw<{ id: string; email: string; emailKey: string }[]>`
    SELECT i.id, p.email, p.email_key AS "emailKey" FROM invitation i
    JOIN person p ON p.district_id = i.district_id AND p.id = i.person_id
    JOIN mail_address a ON a.district_id = i.district_id AND a.id = i.address_id
    WHERE i.district_id = ${scope.districtId}::uuid AND i.wave_id = ${waveId}::uuid
      AND a.email_key <> p.email_key`;
  if (moved.length === 0) return;
  const emails = new Map(moved.map(({ emailKey, email }) => [emailKey, email]));
  const addresses = await ensureAddresses(scope, secret, emails);
  const rows = moved.map(({ id, emailKey }) => ({ id, addressId: addresses.get(emailKey)?.id }));
  await scope.db.$executeRaw`
    UPDATE invitation i SET address_id = n."addressId"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS n(id uuid, "addressId" uuid)
    WHERE i.district_id = ${scope.districtId}::uuid AND i.id = n.id`;
}
