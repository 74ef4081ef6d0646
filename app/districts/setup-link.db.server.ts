import { randomUUID } from "node:crypto";
import type { Database } from "~/platform/database.server";
import type { Scope } from "~/platform/scope.server";

/** False if the system has a district already. */
export async function insertSetupLink(database: Database, tokenHash: Buffer): Promise<boolean> {
  const { rows } = await database.pool.query<{ made: boolean }>(
    "SELECT make_setup_link($1, $2) AS made",
    [randomUUID(), tokenHash],
  );
  return rows[0]?.made ?? false;
}

export async function isSetupLink(database: Database, tokenHash: Buffer): Promise<boolean> {
  const { rows } = await database.pool.query<{ good: boolean }>(
    "SELECT is_setup_link($1) AS good",
    [tokenHash],
  );
  return rows[0]?.good ?? false;
}

/** Uses the link up in the transaction that makes the district; false if it is no longer good. */
export async function takeSetupLink(scope: Scope, tokenHash: Buffer): Promise<boolean> {
  // One set-up at a time: two links of one empty system must not make two districts.
  await scope.db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended('set-up', 0))::text`;
  const rows = await scope.db.$queryRaw<{ used: boolean }[]>`
    SELECT use_setup_link(${Uint8Array.from(tokenHash)}) AS used`;
  return rows[0]?.used ?? false;
}
