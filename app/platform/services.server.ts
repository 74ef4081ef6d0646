import { createContext } from "react-router";
import type { Clock } from "./clock";
import type { Database } from "./database.server";
import type { Env } from "./env.server";
import type { Log } from "./log.server";
import type { Secrets } from "./secrets.server";

/** What a process has: made once at its start, handed to routes, commands and jobs. */
export type Services = {
  env: Env;
  log: Log;
  clock: Clock;
  secrets: Secrets;
  database: Database;
};

export const servicesContext = createContext<Services>();

/** The name of the newest migration this release came with; "" where nobody said. */
export const newestMigrationContext = createContext<string>("");
