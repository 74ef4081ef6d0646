import pg from "pg";
import { type Env, WrongEnvironment } from "~/platform/env.server";
import type { OpenDatabase } from "./open";

const START_LOCK = 72_707_371;

/**
 * One start per embedded database: a second one with other settings would take its mails, into its own outbox.
 * The lock lives as long as the connection, which is as long as the process.
 */
export async function beOnlyStart(env: Env, database: OpenDatabase): Promise<void> {
  if (env.DATABASE_URL) return;
  const client = new pg.Client({
    connectionString: database.ownerUrl,
    application_name: "full-circle start",
  });
  client.on("error", () => {});
  await client.connect();
  const { rows } = await client.query("SELECT pg_try_advisory_lock($1) AS only", [START_LOCK]);
  if (rows[0].only) return;
  await client.end();
  await database.stop();
  throw new WrongEnvironment(
    `A Full Circle already runs on DATA_DIR ${env.DATA_DIR}. Stop it first, or give this one a DATA_DIR of its own.`,
  );
}
