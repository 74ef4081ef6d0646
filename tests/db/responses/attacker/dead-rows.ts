import type { Client } from "pg";

/** A version of a row as it lies in the file, also if it was deleted or replaced. */
export type Version = { transaction: string; id: string };

/** All that can still be read from a table's file, by whoever has the disk. */
export async function readVersions(
  owner: Client,
  table: "staged_response" | "response" | "invitation" | "response_draft",
): Promise<Version[]> {
  await owner.query("CREATE EXTENSION IF NOT EXISTS pageinspect; CHECKPOINT");
  const { rows } = await owner.query<Version>(
    `SELECT i.t_xmin::text AS transaction, encode(i.t_attrs[2], 'hex') AS id
     FROM generate_series(0, pg_relation_size($1::text::regclass) / 8192 - 1) AS block,
       heap_page_item_attrs(get_raw_page($1::text, block::int), $1::text::regclass) i
     WHERE i.t_attrs IS NOT NULL`,
    [table],
  );
  return rows;
}

/** Answers and invitations that one and the same transaction wrote, and no other. */
export function joinVersions(answers: readonly Version[], people: readonly Version[]) {
  const writers = new Map<string, Set<string>>();
  for (const { transaction, id } of people) {
    writers.set(transaction, (writers.get(transaction) ?? new Set()).add(id));
  }
  return answers.flatMap(({ transaction, id: answer }) => {
    const wrote = writers.get(transaction);
    return wrote?.size === 1 ? [{ answer, invitation: [...wrote][0] ?? "" }] : [];
  });
}
