import { type ChildProcess, spawn } from "node:child_process";
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
} from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import type { Client } from "pg";
import { SERVER_ENVIRONMENT } from "./cluster";
import { findLockHolder, mayBeServer } from "./lock-file";
import type { Place } from "./place";
import { join as joinServer } from "./presence";

export type Settings = Record<string, string>;

/** For two cores and short queries beside a web process, on the machine's own disk. */
const DEFAULT_SETTINGS: Settings = {
  listen_addresses: "",
  unix_socket_permissions: "0700",
  max_connections: "100",
  shared_buffers: "128MB",
  effective_cache_size: "512MB",
  work_mem: "8MB",
  maintenance_work_mem: "64MB",
  max_parallel_workers_per_gather: "1",
  random_page_cost: "1.1",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
  log_checkpoints: "off",
  // What people wrote, and their addresses, stay out of the log.
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
  log_parameter_max_length: "0",
};

const LOG_KEPT_BYTES = 1_000_000;
const POLL_MS = 20;
/** A killed server's last processes can outlive it; one that recovers from a crash can take minutes. */
const LOCKED_PATIENCE_MS = 30_000;
const STARTING_PATIENCE_MS = 300_000;

export interface Joined {
  presence: Client;
  /** Whether the server is one that we started. */
  isOurs: boolean;
}

/** Joins the server that runs on the cluster, or starts one and joins it. */
export async function joinOrStart(
  place: Place,
  findProgram: () => string,
  settings: Settings,
): Promise<Joined> {
  const begun = Date.now();
  for (;;) {
    const presence = await joinServer(place.sockets);
    if (presence) return { presence, isOurs: false };

    const holder = findLockHolder(place.cluster);
    const isHeld = holder !== undefined && mayBeServer(holder, place.cluster);
    if (isHeld) {
      if (Date.now() - begun > STARTING_PATIENCE_MS) throw unresponsive(holder, place);
      await delay(POLL_MS);
      continue;
    }
    const outcome = await startAndJoin(place, findProgram(), settings, holder);
    if (typeof outcome !== "string") return outcome;
    const isLocked = /lock file|pre-existing shared memory/.test(outcome);
    if (!isLocked || Date.now() - begun > LOCKED_PATIENCE_MS) {
      throw new Error(`PostgreSQL did not start (${place.logFile}):\n${outcome}`);
    }
    await delay(10 * POLL_MS);
  }
}

/** Returns what the server said if it ended instead. */
async function startAndJoin(
  place: Place,
  program: string,
  settings: Settings,
  staleHolder: number | undefined,
): Promise<Joined | string> {
  const log = openLog(place.logFile);
  const child = spawnServer(place, program, settings, staleHolder, log.descriptor);
  closeSync(log.descriptor);
  let ended = false;
  let failure: Error | undefined;
  child.once("exit", () => {
    ended = true;
  });
  child.once("error", (error) => {
    ended = true;
    failure = error;
  });
  child.unref();

  const begun = Date.now();
  while (!ended) {
    const presence = await joinServer(place.sockets);
    if (presence) return { presence, isOurs: child.pid === findLockHolder(place.cluster) };
    if (Date.now() - begun > STARTING_PATIENCE_MS) throw unresponsive(child.pid ?? 0, place);
    await delay(POLL_MS);
  }
  return failure?.message ?? readFileSync(place.logFile).subarray(log.size).toString("utf8").trim();
}

function spawnServer(
  place: Place,
  program: string,
  settings: Settings,
  staleHolder: number | undefined,
  log: number,
): ChildProcess {
  const all = { ...DEFAULT_SETTINGS, unix_socket_directories: place.sockets, ...settings };
  const options = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return spawn(program, ["-D", place.cluster, ...options], {
    ...(place.account ? { uid: place.account.uid, gid: place.account.gid } : {}),
    cwd: "/",
    // PostgreSQL takes a lock file that names this process for a stale one, and still checks for
    // surviving processes of a killed server itself, which deleting the file would prevent.
    env: {
      ...SERVER_ENVIRONMENT,
      ...(staleHolder ? { PG_GRANDPARENT_PID: `${staleHolder}` } : {}),
    },
    // A session of its own, so that Ctrl-C in a terminal ends us first and PostgreSQL in good order.
    detached: true,
    stdio: ["ignore", "ignore", log],
  });
}

function openLog(path: string): { descriptor: number; size: number } {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_KEPT_BYTES) renameSync(path, `${path}.1`);
  const { O_APPEND, O_CREAT, O_WRONLY, O_NOFOLLOW } = constants;
  const descriptor = openSync(path, O_APPEND | O_CREAT | O_WRONLY | O_NOFOLLOW, 0o600);
  return { descriptor, size: fstatSync(descriptor).size };
}

function unresponsive(pid: number, { logFile }: Place): Error {
  return new Error(`PostgreSQL (process ${pid}) does not accept connections: see ${logFile}.`);
}
