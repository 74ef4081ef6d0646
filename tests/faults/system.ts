import { type ChildProcess, execFileSync, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { findLockHolder } from "../../server/database/lock-file";

const root = join(import.meta.dirname, "../..");

/** `npm start` on a data directory of its own: every process of it can be killed at once. */
export function startedSystem(env: { DATA_DIR: string; PORT: string } & Record<string, string>) {
  const cluster = join(env.DATA_DIR, "postgres/cluster");
  let start: ChildProcess | undefined;
  let said = "";

  async function up(first: boolean): Promise<void> {
    // The first start makes what is not built yet; later ones only start.
    const args = first ? ["server/run.mjs", "start"] : ["--import", "tsx", "server/start.ts"];
    const own = spawn(process.execPath, args, {
      cwd: root,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
      env: { PATH: process.env.PATH ?? "", LOG_LEVEL: "warn", ...env },
    });
    start = own;
    for (const stream of [own.stdout, own.stderr]) {
      stream?.on("data", (text: Buffer) => {
        said = `${said}${text}`.slice(-8000);
      });
    }
    const begun = Date.now();
    while (!(await isReady(env.PORT))) {
      if (own.exitCode !== null || Date.now() - begun > 90_000) {
        throw new Error(`the system did not start: ${said}`);
      }
      await delay(50);
    }
  }

  /** kill -9 of start, web and worker (one group) and of the database with all its own. */
  async function kill(): Promise<number> {
    if (start?.pid === undefined) return 0;
    const ended = start.exitCode === null && start.signalCode === null ? once(start, "exit") : null;
    const known = databaseProcesses();
    killQuietly(-start.pid);
    // One of them may just have started the database again.
    const pids = new Set([...known, ...databaseProcesses()]);
    for (const pid of pids) killQuietly(pid);
    await ended;
    start = undefined;
    return pids.size;
  }

  /** kill -9 of the database alone; whoever needs it starts it again. */
  function killDatabase(): void {
    for (const pid of databaseProcesses()) killQuietly(pid);
  }

  /** kill -9 of the worker alone, which is started again unasked. */
  function killWorker(): void {
    const pid = start?.pid && findChild(start.pid, "run.mjs worker");
    if (!pid) throw new Error("no worker runs");
    killQuietly(pid);
  }

  function databaseProcesses(): number[] {
    const postmaster = findLockHolder(cluster);
    return postmaster === undefined ? [] : [postmaster, ...childrenOf(postmaster)];
  }

  async function stop(): Promise<void> {
    if (!start) return;
    const ended = once(start, "exit");
    start.kill("SIGTERM");
    await ended;
    start = undefined;
  }

  // Whatever ends the test, nothing of the system outlives it.
  process.once("exit", () => void kill());

  return { up, kill, killDatabase, killWorker, stop };
}

async function isReady(port: string): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
  await answer?.arrayBuffer();
  return answer?.ok === true;
}

function childrenOf(pid: number): number[] {
  try {
    const list = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8");
    return list.split(" ").filter(Boolean).map(Number);
  } catch {
    // Not Linux: the server's own notice that their parent is gone.
    return [];
  }
}

function findChild(parent: number, words: string): number | undefined {
  const list = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
  for (const line of list.split("\n")) {
    const [, pid, ppid, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    if (Number(ppid) === parent && args?.includes(words)) return Number(pid);
  }
  return undefined;
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** The mail server's process, and whom it has taken a mail for, in order; each is told at once. */
export async function startSink(tell: (to: string) => void) {
  const child = fork(join(import.meta.dirname, "sink.ts"), {
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const [{ port }] = (await once(child, "message")) as [{ port: number }];
  const taken: string[] = [];
  child.on("message", ({ to }: { to: string }) => {
    taken.push(to);
    tell(to);
  });
  return { url: `smtp://127.0.0.1:${port}`, taken, stop: () => child.disconnect() };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}
