import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { inject, onTestFinished } from "vitest";
import { type Embedded, startEmbedded } from "../../server/database/embedded";
import { mayBeServer } from "../../server/database/lock-file";

/** A directory that the account PostgreSQL runs as can enter, gone after the test. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "full-circle-test-"));
  chmodSync(directory, 0o755);
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

let prepared: Promise<string> | undefined;

/** A data directory in which a database was once started and stopped, copied: initdb takes ten times as long. */
export async function preparedDirectory(): Promise<string> {
  prepared ??= prepareDirectory();
  const directory = join(temporaryDirectory(), "data");
  await promisify(execFile)("cp", ["-a", await prepared, directory]);
  return directory;
}

async function prepareDirectory(): Promise<string> {
  const directory = join(
    tmpdir(),
    `full-circle-test-${inject("runId")}`,
    `prepared-${process.pid}`,
  );
  const embedded = await startEmbedded({ dataDir: directory });
  await embedded.stop();
  return directory;
}

export async function startHere(dataDir: string, lines: string[] = []): Promise<Embedded> {
  const log = (line: string) => lines.push(line);
  const embedded = await startEmbedded({ dataDir, settings: { fsync: "off" }, log });
  onTestFinished(() => embedded.stop());
  return embedded;
}

export interface Holder {
  process: ChildProcess;
  embedded: { url: string; pid: number; attached: boolean };
  leave(): Promise<void>;
}

/** Uses the database from another process, as another account if asked. */
export async function holdElsewhere(dataDir: string, uid?: number): Promise<Holder> {
  const script = join(import.meta.dirname, "hold-embedded.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, dataDir], {
    stdio: ["pipe", "pipe", "pipe"],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let complaint = "";
  child.stderr.on("data", (text) => {
    complaint += text;
  });
  const exit = once(child, "exit");
  for await (const line of createInterface({ input: child.stdout })) {
    const leave = async () => {
      child.stdin.end();
      await exit;
    };
    return { process: child, embedded: JSON.parse(line), leave };
  }
  throw new Error(complaint);
}

/** Whether the server of a data directory runs; a zombie that nobody has waited for does not. */
export function isServing(pid: number | undefined, dataDir: string): boolean {
  return pid !== undefined && mayBeServer(pid, join(dataDir, "postgres/cluster"));
}

export function kill(pid: number | undefined, signal: NodeJS.Signals = "SIGKILL"): void {
  if (pid === undefined) throw new Error("there is no process to kill");
  process.kill(pid, signal);
}

/** Tries again until it works; for what comes back by itself. */
export async function eventually<T>(attempt: () => Promise<T>, patienceMs = 30_000): Promise<T> {
  const begun = Date.now();
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() - begun > patienceMs) throw error;
      await delay(50);
    }
  }
}
