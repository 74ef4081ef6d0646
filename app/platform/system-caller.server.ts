import type { Database } from "./database.server";
import type { Caller } from "./scope.server";

/** The system acting in a district: the command line and the worker. */
export function systemCaller(database: Database, districtId: string, name: string): Caller {
  return { database, districtId, actor: { kind: "system", name }, schools: null };
}

/** Anybody, reading what a district has made public. */
export function publicCaller(database: Database, districtId: string): Caller {
  return { database, districtId, actor: { kind: "public" }, schools: null };
}
