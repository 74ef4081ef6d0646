import type { Database } from "~/platform/database.server";

/**
 * The database answers, is at least at the migration `newest` that this release came with, and has the job
 * queue. One made without a record of migrations is taken at its word.
 */
export async function isDatabaseReady(database: Database, newest: string): Promise<boolean> {
  const { rows } = await database.pool.query<{ ready: boolean }>(
    `SELECT COALESCE(latest_migration() COLLATE "C" >= $1, true)
       AND EXISTS (SELECT FROM pg_namespace WHERE nspname = 'graphile_worker') AS ready`,
    [newest],
  );
  return rows[0]?.ready ?? false;
}
