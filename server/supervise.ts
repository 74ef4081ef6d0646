import type { ChildProcess } from "node:child_process";
import type { Env } from "~/platform/env.server";
import type { Log } from "~/platform/log.server";
import { alone, keepAlive, together } from "./child";
import { withClient } from "./database/client";
import { type OpenDatabase, openDatabase } from "./database/open";
import { yieldToOthers } from "./yield-to-others";

const patience = 12_000;
const heartbeat = 2_000;

/** Runs the web and the worker until SIGTERM or SIGINT, and a database that went away is opened again. */
export function supervise(env: Env, log: Log, opened: OpenDatabase): void {
  let database = opened;
  let stopping = false;
  const spawnWeb = () => (env.WEB_CONCURRENCY > 1 ? together("web") : alone("web"));
  const children = [
    ...Array.from({ length: env.WEB_CONCURRENCY }, () => keepAlive("web", spawnWeb, log)),
    keepAlive("worker", () => yielding(alone("worker")), log),
  ];

  const watch = async () => {
    while (!stopping) {
      await new Promise((resolve) => setTimeout(resolve, heartbeat));
      if (stopping || (await answers(database.ownerUrl))) continue;
      log.error("the database does not answer; opening it again");
      await openDatabase(env, log).then(
        (again) => {
          database = again;
        },
        (error) => log.error({ err: error }, "the database could not be opened"),
      );
    }
  };
  void watch();

  const stop = async () => {
    if (stopping) return;
    stopping = true;
    const deadline = Date.now() + patience;
    await Promise.all(children.map((child) => child.stop(deadline)));
    await database.stop();
    log.info("stopped");
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, stop);
}

/** On a machine with both, those who answer come before those who are asked. */
function yielding(child: ChildProcess): ChildProcess {
  if (child.pid) yieldToOthers(child.pid);
  return child;
}

async function answers(url: string): Promise<boolean> {
  return withClient(url, (client) => client.query("SELECT 1")).then(
    () => true,
    () => false,
  );
}
