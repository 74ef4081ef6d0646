import type { Scope } from "~/platform/scope.server";
import { addressClosed } from "../address.db.server";
import type { NotMailed } from "./invitation-count";

/** Addresses that an invitation of this wave would not be mailed to, by key. */
export async function listNotMailed(scope: Scope, waveId: string): Promise<Map<string, NotMailed>> {
  const rows = await scope.db.$queryRaw<{ key: string; why: NotMailed }[]>`
    WITH mailed AS (
      SELECT DISTINCT d.address_id AS id FROM delivery d
      JOIN campaign c ON c.district_id = d.district_id AND c.id = d.campaign_id
      WHERE c.district_id = ${scope.districtId}::uuid AND c.wave_id = ${waveId}::uuid
        AND c.kind = 'invitation' AND d.state NOT IN ('skipped', 'failed', 'cancelled')
    ), judged AS (
      SELECT a.email_key AS key, CASE WHEN m.id IS NOT NULL THEN 'mailed' ELSE ${addressClosed("invitation")} END AS why
      FROM mail_address a LEFT JOIN mailed m ON m.id = a.id
      WHERE a.district_id = ${scope.districtId}::uuid
    )
    SELECT key, why FROM judged WHERE why IS NOT NULL`;
  return new Map(rows.map(({ key, why }) => [key, why]));
}
