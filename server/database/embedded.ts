import { setTimeout as delay } from "node:timers/promises";
import type { Client } from "pg";
import { ensureCluster } from "./cluster";
import { findLockHolder, mayBeServer } from "./lock-file";
import { type Place, preparePlace } from "./place";
import { isLast } from "./presence";
import { findPrograms } from "./programs";
import { joinOrStart, type Settings } from "./server-process";

export interface EmbeddedOptions {
  dataDir: string;
  /** PostgreSQL settings that differ from ours; they only count for whoever starts the server. */
  settings?: Settings;
  log?: (line: string) => void;
}

export interface Embedded {
  /** The owner's address; it stays the same when the server is started anew. */
  url: string;
  /** The server's process now, if it runs. */
  readonly pid: number | undefined;
  /** Whether another process had started the server. */
  attached: boolean;
  /** Leaves the server, and ends it when nobody else uses it. */
  stop(): Promise<void>;
}

const SHUTDOWN_PATIENCE_MS = 10_000;
const LONGEST_PAUSE_MS = 10_000;
const DATABASE = "fullcircle";

/** Starts the PostgreSQL that npm installed, or attaches to the one that runs on this data directory. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { settings = {}, log = () => {} } = options;
  const place = preparePlace(options.dataDir, log);
  const findProgram = () => {
    const programs = findPrograms(place);
    ensureCluster(place, programs);
    return programs.postgres;
  };
  const first = await joinOrStart(place, findProgram, settings);
  await ensureDatabase(first.presence);

  let { presence } = first;
  let isStopping = false;
  const watch = () => {
    presence.once("end", () => {
      if (!isStopping) void comeBack();
    });
  };
  const comeBack = async () => {
    log("The embedded database ended; starting it anew.");
    ({ presence } = await persevere(() => joinOrStart(place, findProgram, settings), log));
    if (isStopping) await leave(presence, place);
    else watch();
  };
  watch();

  return {
    url: addressOf(place),
    get pid() {
      return findLockHolder(place.cluster);
    },
    attached: !first.isOurs,
    async stop() {
      if (isStopping) return;
      isStopping = true;
      await leave(presence, place);
    },
  };
}

async function persevere<T>(attempt: () => Promise<T>, log: (line: string) => void): Promise<T> {
  for (let pause = 250; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    try {
      return await attempt();
    } catch (error) {
      log(`The embedded database does not start: ${error}`);
      await delay(pause);
    }
  }
}

async function ensureDatabase(presence: Client): Promise<void> {
  const { rowCount } = await presence.query("SELECT FROM pg_database WHERE datname = $1", [
    DATABASE,
  ]);
  if (rowCount) return;
  await presence.query(`CREATE DATABASE ${DATABASE}`).catch((error) => {
    const wasMadeMeanwhile = ["42P04", "23505"].includes(error.code);
    if (!wasMadeMeanwhile) throw error;
  });
}

async function leave(presence: Client, { cluster }: Place): Promise<void> {
  const pid = findLockHolder(cluster);
  const ends = await isLast(presence).catch(() => false);
  if (ends && pid !== undefined) {
    process.kill(pid, "SIGINT");
    const begun = Date.now();
    while (mayBeServer(pid, cluster)) {
      if (Date.now() - begun > SHUTDOWN_PATIENCE_MS) process.kill(pid, "SIGQUIT");
      await delay(10);
    }
    await delay(10);
  }
  await presence.end().catch(() => {});
}

function addressOf({ sockets }: Place): string {
  const host = encodeURIComponent(sockets);
  return `postgresql://postgres@localhost:5432/${DATABASE}?host=${host}&sslmode=disable`;
}
