import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClientBase } from "pg";

export interface Migrated {
  applied: string[];
  /** In the database but not in the directory: the database is newer than this release. */
  unknown: string[];
}

/** The key of the lock that `prisma migrate` takes too. */
const MIGRATION_LOCK = 72_707_369;

const MIGRATIONS_TABLE = `
  CREATE TABLE IF NOT EXISTS public._prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;

/**
 * Applies the migrations of a directory, each in one transaction, and records them as
 * `prisma migrate deploy` does; with `upTo`, those up to the one of that name. The client is one
 * session of the owner's.
 */
export async function migrate(
  client: ClientBase,
  directory: string,
  { upTo }: { upTo?: string } = {},
): Promise<Migrated> {
  const migrations = readMigrations(directory).filter(({ name }) => !upTo || name <= upTo);
  await client.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
  try {
    await refuseForeignDatabase(client);
    await client.query(MIGRATIONS_TABLE);
    const recorded = await readRecorded(client);
    const pending = migrations.filter(({ name }) => !recorded.has(name));
    refuseChanged(migrations, recorded);
    for (const migration of pending) await apply(client, migration);
    const known = new Set(migrations.map(({ name }) => name));
    return {
      applied: pending.map(({ name }) => name),
      unknown: [...recorded.keys()].filter((name) => !known.has(name)),
    };
  } finally {
    // A lost session has given the lock back by itself.
    await client.query("SELECT pg_advisory_unlock($1)", [MIGRATION_LOCK]).catch(() => {});
  }
}

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

function readMigrations(directory: string): Migration[] {
  return readdirSync(directory)
    .filter((name) => existsSync(join(directory, name, "migration.sql")))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(directory, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

/** The name of the newest migration of a directory. */
export function newestMigration(directory: string): string {
  return readMigrations(directory).at(-1)?.name ?? "";
}

async function refuseForeignDatabase(client: ClientBase): Promise<void> {
  const { rows } = await client.query(`
    SELECT current_database() AS name, relname AS found FROM pg_class c
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm')
      AND to_regclass('public._prisma_migrations') IS NULL
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
    LIMIT 1`);
  if (rows[0]) {
    throw new Error(
      `The database ${rows[0].name} holds something else (${rows[0].found}): Full Circle needs one of its own.`,
    );
  }
}

async function readRecorded(client: ClientBase): Promise<Map<string, string>> {
  const { rows } = await client.query(`
    SELECT migration_name AS name, checksum, finished_at, logs
    FROM public._prisma_migrations WHERE rolled_back_at IS NULL`);
  const failed = rows.find(({ finished_at }) => finished_at === null);
  if (failed) {
    throw new Error(
      `Migration ${failed.name} failed before (${failed.logs ?? "it was interrupted"}). Mend the cause, undo what it ` +
        `left behind, then: npm run -s cli -- prisma migrate resolve --rolled-back ${failed.name}`,
    );
  }
  return new Map(rows.map(({ name, checksum }) => [name, checksum]));
}

function refuseChanged(migrations: Migration[], recorded: Map<string, string>): void {
  const changed = migrations.find(
    ({ name, checksum }) => recorded.has(name) && recorded.get(name) !== checksum,
  );
  if (changed) {
    throw new Error(
      `Migration ${changed.name} was changed after it was applied: put its file back as it was, and make a new migration.`,
    );
  }
}

async function apply(client: ClientBase, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query("BEGIN");
    const begun = await currentTransaction(client);
    await client.query(sql);
    if ((await currentTransaction(client)) !== begun) {
      throw new Error("it must not end the transaction it runs in");
    }
    await client.query(
      `INSERT INTO public._prisma_migrations
         (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw new Error(`Migration ${name}: ${(error as Error).message}`, { cause: error });
  }
  // A script may set what the next one does not expect, as the output of pg_dump does.
  await client.query("RESET ALL");
}

async function currentTransaction(client: ClientBase): Promise<string> {
  const { rows } = await client.query("SELECT pg_current_xact_id()::text AS id");
  return rows[0].id;
}
