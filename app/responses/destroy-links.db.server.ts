import type { Scope } from "~/platform/scope.server";

/** Confidential waves whose day has come and whose links are still there. */
export async function listDueUnlinkings(scope: Scope): Promise<string[]> {
  const rows = await scope.db.$queryRaw<{ id: string }[]>`
    SELECT id FROM wave
    WHERE mode = 'confidential' AND closed_at IS NOT NULL AND unlink_at <= now() AND unlinked_at IS NULL
    ORDER BY unlink_at`;
  return rows.map(({ id }) => id);
}

/** How many answers stand alone from now on; null where it is not due, or done. */
export async function destroyWaveLinks(scope: Scope, waveId: string): Promise<number | null> {
  const [row] = await scope.db.$queryRaw<{ freed: number | null }[]>`
    SELECT destroy_links(${waveId}::uuid)::int AS freed`;
  return row?.freed ?? null;
}
