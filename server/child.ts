import { type ChildProcess, fork } from "node:child_process";
import cluster from "node:cluster";
import { join } from "node:path";
import type { Log } from "~/platform/log.server";

const runner = join(import.meta.dirname, "run.mjs");
const steady = 60_000;
const longestWait = 30_000;

export type Child = { stop(deadline: number): Promise<void> };

/** Keeps one process alive: one that ends unasked is started again, later each time, and the log says so. */
export function keepAlive(name: string, spawn: () => ChildProcess, log: Log): Child {
  let child: ChildProcess;
  let stopping = false;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;

  const start = () => {
    const startedAt = Date.now();
    child = spawn();
    child.once("exit", (code, signal) => {
      if (stopping) return;
      failures = Date.now() - startedAt > steady ? 1 : failures + 1;
      const wait = Math.min(longestWait, 250 * 2 ** (failures - 1));
      log.error({ code, signal, wait }, `${name} ended unasked; starting it again in ${wait} ms`);
      timer = setTimeout(start, wait);
    });
  };
  start();

  return {
    stop: async (deadline) => {
      stopping = true;
      clearTimeout(timer);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      const kill = setTimeout(() => child.kill("SIGKILL"), Math.max(0, deadline - Date.now()));
      await exited;
      clearTimeout(kill);
    },
  };
}

/** A process of its own. */
export function alone(entry: string): ChildProcess {
  return fork(runner, [entry], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
}

/** One of several that share a port. */
export function together(entry: string): ChildProcess {
  cluster.setupPrimary({ exec: runner, args: [entry] });
  return cluster.fork().process;
}
