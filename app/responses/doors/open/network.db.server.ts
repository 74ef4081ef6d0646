import type { Database } from "~/platform/database.server";

/** Deletes in every district what was counted at open links more than an hour ago; how many. */
export async function deleteNetworkCounts(database: Database): Promise<number> {
  const { rows } = await database.pool.query<{ count: string }>(
    "SELECT forget_networks() AS count",
  );
  return Number(rows[0]?.count ?? 0);
}
