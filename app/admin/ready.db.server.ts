import type { Database } from "~/platform/database.server";

/** What the latest migrations brought; their record is the owner's and hidden from the app's role. */
const doors = [
  "find_session(bytea)",
  "submit_responses(jsonb)",
  "within_rate_limit(text,integer,interval)",
  "add_job(text,jsonb,text,timestamptz,text)",
];

/** The database answers, and has the tables, doors and job queue that this release works with. */
export async function isDatabaseReady(database: Database): Promise<boolean> {
  const { rows } = await database.pool.query<{ ready: boolean }>(
    `SELECT (SELECT bool_and(to_regprocedure(name) IS NOT NULL) FROM unnest($1::text[]) name)
       AND EXISTS (SELECT FROM pg_namespace WHERE nspname = 'graphile_worker') AS ready`,
    [doors],
  );
  return rows[0]?.ready ?? false;
}
