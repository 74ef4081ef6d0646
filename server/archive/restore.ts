import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import pg from "pg";
import { from } from "pg-copy-streams";
import { withClient } from "../database/client";
import { migrate } from "../database/migrate";
import { MIGRATIONS } from "../database/open";
import { type ArchiveHead, archiveHeadSchema, tableHeadSchema } from "./format";
import { listTables } from "./tables";

export type Restored =
  | { ok: true; head: ArchiveHead; tables: number }
  | { ok: false; reason: string };

/** Fills an empty database from a backup, all or nothing. The tables must be those of the backup's migration. */
export async function restore(ownerUrl: string, file: string): Promise<Restored> {
  return withClient(ownerUrl, async (client) => {
    const lines = linesOf(createReadStream(file).pipe(createGunzip()));
    const head = archiveHeadSchema.safeParse(parseLine(await lines.next()));
    if (!head.success) return { ok: false, reason: "This file is no backup of Full Circle." };
    const { applied } = await migrate(client, MIGRATIONS, { upTo: head.data.migration });
    if (applied.length === 0 && (await hasDistricts(client))) {
      return {
        ok: false,
        reason: "The database is not empty: restore into a new DATA_DIR or database.",
      };
    }
    await client.query("BEGIN");
    const tables = await fill(client, lines);
    await client.query("COMMIT");
    await migrate(client, MIGRATIONS);
    return { ok: true, head: head.data, tables };
  });
}

async function fill(client: pg.Client, lines: AsyncIterator<string>): Promise<number> {
  const known = new Map((await listTables(client)).map(({ name, columns }) => [name, columns]));
  let tables = 0;
  for (let line = await lines.next(); !line.done; line = await lines.next()) {
    const { table, columns } = tableHeadSchema.parse(parseLine(line));
    const own = known.get(table);
    if (!own || columns.some((column) => !own.includes(column))) {
      throw new Error(
        `The backup has a table or column that this release does not know: ${table}.`,
      );
    }
    const list = columns.map(pg.escapeIdentifier).join(", ");
    const copy = from(`COPY ${pg.escapeIdentifier(table)} (${list}) FROM STDIN`);
    await pipeline(Readable.from(rowsOf(lines)), client.query(copy));
    tables += 1;
  }
  return tables;
}

async function* rowsOf(lines: AsyncIterator<string>) {
  for (;;) {
    const { done, value } = await lines.next();
    if (done) throw new Error("The backup ends in the middle of a table.");
    if (value === "\\.") return;
    yield `${value}\n`;
  }
}

/** By line feeds alone: other ends of lines are part of what people wrote. */
async function* linesOf(stream: Readable): AsyncGenerator<string> {
  stream.setEncoding("utf8");
  let rest = "";
  for await (const chunk of stream as AsyncIterable<string>) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
}

async function hasDistricts(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ any: boolean }>(
    "SELECT EXISTS (SELECT FROM district) AS any",
  );
  return rows[0]?.any === true;
}

function parseLine(line: IteratorResult<string>): unknown {
  try {
    return line.done ? null : JSON.parse(line.value);
  } catch {
    return null;
  }
}
