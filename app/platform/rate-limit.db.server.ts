import type { Database } from "./database.server";

/** Counts one use of the key; false when it was used more than `max` times within `seconds`. */
export async function withinRateLimit(
  database: Database,
  key: string,
  max: number,
  seconds: number,
): Promise<boolean> {
  const { rows } = await database.pool.query<{ ok: boolean }>(
    "SELECT within_rate_limit($1, $2, make_interval(secs => $3)) AS ok",
    [key, max, seconds],
  );
  return rows[0]?.ok ?? false;
}
