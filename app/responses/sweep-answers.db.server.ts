import type { Database } from "~/platform/database.server";

/** Writes a table of answers anew, without what was deleted; refused for a moment where others hold it. */
export async function rewriteAnswers(database: Database, table: string): Promise<void> {
  await database.pool.query("SELECT rewrite_answers($1)", [table]);
}

/** Before PostgreSQL 17 only their owner may sweep tables: then autovacuum does, within a minute or so. */
export async function sweepDeadRows(database: Database): Promise<void> {
  await database.pool.query(`
    VACUUM (SKIP_LOCKED) invitation, response, response_draft, staged_response, release_response, access_code,
      paper_entry`);
}
