import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { withClient } from "../database/client";
import { listTables, type Table } from "./tables";

export type Removed = { ok: true; rows: number; mails: number } | { ok: false; reason: string };

/**
 * Takes an example district out of the database and its mails out of the outbox, all or nothing. Rows that
 * the pages' role could never delete go too, since the owner of the tables does it; a real district stays.
 */
export async function removeExample(
  ownerUrl: string,
  slug: string,
  outbox: string,
): Promise<Removed> {
  return withClient(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ id: string; is_example: boolean }>(
      "SELECT id, is_example FROM district WHERE slug = $1",
      [slug],
    );
    const [district] = rows;
    if (!district) return { ok: false, reason: `There is no district "${slug}".` };
    if (!district.is_example) {
      return { ok: false, reason: `"${slug}" is no example: a real district is never removed.` };
    }
    const tables = (await listTables(owner)).reverse();
    const mails = await mailsOf(owner, tables, district.id, outbox);
    await owner.query("BEGIN");
    const removed = await removeRows(owner, tables, district.id);
    await owner.query("COMMIT");
    await Promise.all(mails.map((file) => rm(join(outbox, file))));
    return { ok: true, rows: removed, mails: mails.length };
  });
}

/** Rows that others refer to go last. Rules against deleting are for the pages, and rest meanwhile. */
async function removeRows(owner: pg.ClientBase, tables: Table[], id: string): Promise<number> {
  let removed = 0;
  for (const { name, columns } of tables) {
    const key = name === "district" ? "id" : "district_id";
    if (!columns.includes(key)) continue;
    const table = pg.escapeIdentifier(name);
    await owner.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    const { rowCount } = await owner.query(`DELETE FROM ${table} WHERE ${key} = $1`, [id]);
    await owner.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
    removed += rowCount ?? 0;
  }
  await owner.query(
    `DELETE FROM graphile_worker._private_jobs WHERE payload ->> 'districtId' = $1`,
    [id],
  );
  return removed;
}

const mailFile = /^\d{8}T\d{9}Z-([0-9a-f-]{36})\.eml$/;

/** Mails in the outbox are named by the row that they are of. */
async function mailsOf(
  owner: pg.ClientBase,
  tables: Table[],
  district: string,
  outbox: string,
): Promise<string[]> {
  const files = await readdir(outbox).catch(() => []);
  const byId = new Map(
    files.flatMap((file) => mailFile.exec(file)?.[1] ?? []).map((id, i) => [id, i]),
  );
  const own = new Set<string>();
  for (const { name, columns } of tables) {
    if (!columns.includes("district_id") || !columns.includes("id")) continue;
    const { rows } = await owner.query<{ id: string }>(
      `SELECT id::text AS id FROM ${pg.escapeIdentifier(name)} WHERE district_id = $1 AND id::text = ANY ($2)`,
      [district, [...byId.keys()]],
    );
    for (const { id } of rows) own.add(id);
  }
  return files.filter((file) => own.has(mailFile.exec(file)?.[1] ?? ""));
}
