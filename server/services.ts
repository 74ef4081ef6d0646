import { systemClock } from "~/platform/clock";
import { openDatabase as connect } from "~/platform/database.server";
import type { Env } from "~/platform/env.server";
import type { Log } from "~/platform/log.server";
import { loadSecrets } from "~/platform/secrets.server";
import type { Services } from "~/platform/services.server";

/** What a process works with, from its environment and the address of its database. */
export function createServices(env: Env, appUrl: string, log: Log, poolSize?: number): Services {
  return {
    env,
    log,
    clock: systemClock,
    secrets: loadSecrets(env),
    database: connect(appUrl, log, poolSize),
  };
}
