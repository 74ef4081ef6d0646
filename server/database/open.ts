import { join } from "node:path";
import type pg from "pg";
import { WrongEnvironment } from "~/platform/env.server";
import { appUrlOf, refuseMightyRole } from "./app-role";
import { withClient } from "./client";
import { startEmbedded } from "./embedded";
import { migrate } from "./migrate";

export interface OpenDatabase {
  /** For migrations, backup, restore and the job queue's own work. */
  ownerUrl: string;
  /** For everything else. */
  appUrl: string;
  stop(): Promise<void>;
}

interface DatabaseEnv {
  DATABASE_URL?: string | undefined;
  DATA_DIR: string;
}

interface DatabaseLog {
  info(line: string): void;
  warn(line: string): void;
}

export const MIGRATIONS = join(import.meta.dirname, "../../prisma/migrations");
const OLDEST_VERSION = 15;

/** Opens the database in the state this release needs: reachable, migrated, its pages' role held short. */
export async function openDatabase(env: DatabaseEnv, log: DatabaseLog): Promise<OpenDatabase> {
  const database = await startDatabase(env, log);
  try {
    await prepareDatabase(database, log);
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** Starts or finds the database and changes nothing in it: for `restore` and the Prisma CLI. */
export async function startDatabase(env: DatabaseEnv, log: DatabaseLog): Promise<OpenDatabase> {
  if (env.DATABASE_URL) {
    await refuseSilentServer(env.DATABASE_URL);
    return addresses(env.DATABASE_URL, async () => {});
  }
  const embedded = await startEmbedded({ dataDir: env.DATA_DIR, log: (line) => log.warn(line) });
  return addresses(embedded.url, () => embedded.stop());
}

/** Migrates, and refuses a server too old or a role too mighty. */
export async function prepareDatabase(
  { ownerUrl, appUrl }: Pick<OpenDatabase, "ownerUrl" | "appUrl">,
  log: DatabaseLog,
): Promise<void> {
  await withClient(ownerUrl, async (owner) => {
    await refuseOldServer(owner);
    const { applied, unknown } = await migrate(owner, MIGRATIONS);
    const last = applied.at(-1);
    if (last) log.info(`Applied ${applied.length} migrations, up to ${last}.`);
    if (unknown.length > 0) log.warn(`The database is newer than this release: ${unknown}.`);
    await ensureJobQueue(owner, ownerUrl);
  });
  await withClient(appUrl, refuseMightyRole);
}

async function refuseSilentServer(url: string): Promise<void> {
  await withClient(url, (client) => client.query("SELECT 1")).catch((error: Error) => {
    throw new WrongEnvironment(`DATABASE_URL: the database does not let us in: ${error.message}`, {
      cause: error,
    });
  });
}

async function refuseOldServer(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query("SHOW server_version_num");
  const version = Math.floor(Number(rows[0].server_version_num) / 10_000);
  if (version < OLDEST_VERSION) {
    throw new WrongEnvironment(
      `Full Circle needs PostgreSQL ${OLDEST_VERSION} or newer; this one is ${version}.`,
    );
  }
}

/** So that jobs can be queued before a worker ever ran; from then on the worker migrates its own tables. */
async function ensureJobQueue(owner: pg.Client, ownerUrl: string): Promise<void> {
  const { rows } = await owner.query("SELECT to_regclass('graphile_worker.migrations') AS found");
  if (rows[0].found) return;
  const { Logger, runMigrations } = await import("graphile-worker");
  await runMigrations({ connectionString: ownerUrl, logger: new Logger(() => () => {}) });
}

function addresses(ownerUrl: string, stop: () => Promise<void>): OpenDatabase {
  return { ownerUrl, appUrl: appUrlOf(ownerUrl), stop };
}
