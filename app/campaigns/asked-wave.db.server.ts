import type { Scope } from "~/platform/scope.server";

/** What campaigns know of a wave. `isClosed` by the database's clock. */
export type AskedWave = {
  id: string;
  mode: "confidential" | "anonymous";
  opensAt: Date;
  closesAt: Date;
  isClosed: boolean;
  isInvited: boolean;
};

export async function findAskedWave(scope: Scope, id: string): Promise<AskedWave | null> {
  const rows = await scope.db.$queryRaw<AskedWave[]>`
    SELECT id, mode, opens_at AS "opensAt", closes_at AS "closesAt", invited_at IS NOT NULL AS "isInvited",
      closed_at IS NOT NULL OR closes_at <= now() AS "isClosed"
    FROM wave WHERE district_id = ${scope.districtId}::uuid AND id = ${id}::uuid`;
  return rows[0] ?? null;
}

/** One mailing about a wave is made at a time. Says whether anybody has been invited by now. */
export async function lockWave(scope: Scope, id: string): Promise<boolean> {
  const rows = await scope.db.$queryRaw<{ isInvited: boolean }[]>`
    SELECT invited_at IS NOT NULL AS "isInvited" FROM wave
    WHERE district_id = ${scope.districtId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  return rows[0]?.isInvited ?? false;
}

const DAYS_UNTIL_UNLINKED = 90;

/**
 * From the first invitation on the mode is locked, and the day is fixed on which links are destroyed: after the last
 * wave that is planned by now and can be compared with this one within persons.
 */
export async function markInvited(scope: Scope, id: string): Promise<void> {
  await scope.db.$executeRaw`
    UPDATE wave w SET invited_at = now(), unlink_at = CASE mode WHEN 'confidential' THEN (
      SELECT max(linked.closes_at) FROM wave linked
      WHERE linked.district_id = w.district_id AND linked.survey_id = w.survey_id AND linked.mode = 'confidential'
    ) + make_interval(days => ${DAYS_UNTIL_UNLINKED}::int) END
    WHERE district_id = ${scope.districtId}::uuid AND id = ${id}::uuid AND invited_at IS NULL`;
}
