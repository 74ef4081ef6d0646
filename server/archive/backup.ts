import { createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import pg from "pg";
import { to } from "pg-copy-streams";
import { withClient } from "../database/client";
import { type ArchiveHead, END_OF_TABLE } from "./format";
import { listTables, type Table } from "./tables";

export type BackedUp = { tables: number; migration: string };

/**
 * Writes every table as of one moment into one file: a line that says what follows, then COPY text, each
 * table in the order of its key. Two backups with no change between them are the same bytes.
 */
export async function backup(
  ownerUrl: string,
  file: string,
  secretPrints: ArchiveHead["secrets"],
): Promise<BackedUp> {
  return withClient(ownerUrl, async (client) => {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const migration = await lastMigration(client);
    const tables = await listTables(client);
    const head: ArchiveHead = {
      format: "full-circle-backup",
      version: 1,
      migration,
      secrets: secretPrints,
    };
    const unfinished = `${file}.part`;
    await pipeline(
      Readable.from(archive(client, head, tables)),
      createGzip(),
      createWriteStream(unfinished, { mode: 0o600 }),
    );
    await client.query("COMMIT");
    await rename(unfinished, file);
    return { tables: tables.length, migration };
  });
}

async function* archive(client: pg.Client, head: ArchiveHead, tables: readonly Table[]) {
  yield `${JSON.stringify(head)}\n`;
  for (const { name, columns, key } of tables) {
    yield `${JSON.stringify({ table: name, columns })}\n`;
    const list = columns.map(pg.escapeIdentifier).join(", ");
    const order = key.map(pg.escapeIdentifier).join(", ");
    const query = `COPY (SELECT ${list} FROM ${pg.escapeIdentifier(name)} ORDER BY ${order}) TO STDOUT`;
    yield* client.query(to(query));
    yield END_OF_TABLE;
  }
}

async function lastMigration(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1 DESC LIMIT 1",
  );
  const [last] = rows;
  if (!last) throw new Error("The database has not been migrated, so there is nothing to back up.");
  return last.name;
}
