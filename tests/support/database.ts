import { setTimeout as delay } from "node:timers/promises";
import type pg from "pg";
import { inject } from "vitest";
import { appUrlOf } from "../../server/database/app-role";
import { withClient } from "../../server/database/client";

export interface TestDatabase {
  ownerUrl: string;
  appUrl: string;
  /** Happens by itself after the file's last test; fails if a connection is still open. */
  drop(): Promise<void>;
}

const GRACE_MS = 500;
const open = new Set<TestDatabase>();
let count = 0;

/** A fresh, migrated, empty database of this test file's own; with "template1", one without any table. */
export async function testDatabase(template = inject("database").template): Promise<TestDatabase> {
  const { adminUrl } = inject("database");
  const name = `test_${process.pid}_${inject("runId")}_${count++}`;
  await withClient(adminUrl, (admin) =>
    admin.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`),
  );
  const url = new URL(adminUrl);
  url.pathname = name;
  const database: TestDatabase = {
    ownerUrl: url.toString(),
    appUrl: appUrlOf(url.toString()),
    async drop() {
      if (!open.delete(database)) return;
      await withClient(adminUrl, (admin) => dropEmpty(admin, name));
    },
  };
  open.add(database);
  return database;
}

export async function dropTestDatabases(): Promise<void> {
  const outcomes = await Promise.allSettled([...open].map((database) => database.drop()));
  const failed = outcomes.find((outcome) => outcome.status === "rejected");
  if (failed) throw failed.reason;
}

async function dropEmpty(admin: pg.Client, name: string): Promise<void> {
  const begun = Date.now();
  let leaked = await connectionsTo(admin, name);
  while (leaked.length > 0 && Date.now() - begun < GRACE_MS) {
    await delay(10);
    leaked = await connectionsTo(admin, name);
  }
  await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
  if (leaked.length > 0) {
    throw new Error(
      `${leaked.length} connections were left open; last queries: ${leaked.join("; ")}`,
    );
  }
}

async function connectionsTo(admin: pg.Client, name: string): Promise<string[]> {
  const { rows } = await admin.query(
    "SELECT query FROM pg_stat_activity WHERE datname = $1 AND backend_type = 'client backend'",
    [name],
  );
  return rows.map(({ query }) => query);
}
