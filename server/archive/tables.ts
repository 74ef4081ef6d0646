import type { ClientBase } from "pg";

export type Table = { name: string; columns: string[]; key: string[] };

/** Counts of attempts are worth nothing tomorrow; the migrations' own record is made by migrating. */
const leftOut = ["rate_limit", "_prisma_migrations"];

/** Every table with its columns and key, those that others refer to first. */
export async function listTables(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table & { refers_to: string[] }>(
    `SELECT c.relname AS name,
       (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
         WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
       (SELECT array_agg(a.attname::text ORDER BY array_position(i.indkey::int[], a.attnum::int))
         FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY(i.indkey)
         WHERE i.indrelid = c.oid AND i.indisprimary) AS key,
       COALESCE((SELECT array_agg(DISTINCT r.relname::text) FROM pg_constraint f JOIN pg_class r ON r.oid = f.confrelid
         WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid), '{}') AS refers_to
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname <> ALL ($1)
     ORDER BY c.relname`,
    [leftOut],
  );
  return inOrder(rows);
}

function inOrder(tables: (Table & { refers_to: string[] })[]): Table[] {
  const ordered: Table[] = [];
  const done = new Set<string>();
  while (ordered.length < tables.length) {
    const ready = tables.filter(
      ({ name, refers_to }) => !done.has(name) && refers_to.every((other) => done.has(other)),
    );
    if (ready.length === 0) throw new Error("Tables refer to each other in a circle.");
    for (const { name, columns, key } of ready) {
      ordered.push({ name, columns, key });
      done.add(name);
    }
  }
  return ordered;
}
