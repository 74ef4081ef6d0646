import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import type { Log } from "./log.server";
import { PrismaClient } from "./prisma/client";

/** One pool for Prisma and for the plain SQL of the hot paths; every connection is the app's role. */
export type Database = { pool: pg.Pool; prisma: PrismaClient; close(): Promise<void> };

export function openDatabase(appUrl: string, log: Log, max = 12): Database {
  const pool = new pg.Pool({ connectionString: appUrl, max, idleTimeoutMillis: 30_000 });
  // A checked-out client whose server goes away emits "error"; unheard, it would end the process.
  pool.on("connect", (client) => {
    takeTurns(client);
    client.on("error", (error) => log.warn({ err: error }, "database connection lost"));
  });
  pool.on("error", (error) => log.warn({ err: error }, "idle database connection lost"));
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    pool,
    prisma,
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

/** Prisma asks for several relations at once on a transaction's one connection, where pg wants one at a time. */
function takeTurns(client: pg.PoolClient): void {
  const ask = client.query.bind(client) as (...given: unknown[]) => unknown;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (...given: unknown[]): unknown => {
    if (typeof given.at(-1) === "function" || isStream(given[0])) return ask(...given);
    const result = last.then(() => ask(...given));
    last = result.catch(() => undefined);
    return result;
  };
  client.query = inTurn as typeof client.query;
}

function isStream(query: unknown): boolean {
  return typeof query === "object" && query !== null && "submit" in query;
}
