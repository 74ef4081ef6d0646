import type { Scope } from "~/platform/scope.server";

/** Deletes what these cases say and who asked; how many had not been emptied yet. */
export async function emptyInquiries(scope: Scope, ids: readonly string[]): Promise<number> {
  const rows = await scope.db.$queryRaw<{ count: number }[]>`
    SELECT empty_inquiries(${scope.districtId}::uuid, ${[...ids]}::uuid[])::int AS count`;
  return rows[0]?.count ?? 0;
}

/** Cases of which nothing was heard for so many months, and that await no answer of ours. */
export async function listOutdated(
  scope: Scope,
  { months, now, most }: { months: number; now: Date; most: number },
): Promise<string[]> {
  const rows = await scope.db.$queryRaw<{ id: string }[]>`
    SELECT i.id FROM inquiry i
    WHERE i.district_id = ${scope.districtId}::uuid AND i.emptied_at IS NULL AND i.state <> 'waiting'
      AND GREATEST(i.received_at, i.closed_at, i.satisfied_at, (SELECT max(m.at) FROM inquiry_message m
        WHERE m.district_id = i.district_id AND m.inquiry_id = i.id))
        < ${now}::timestamptz - make_interval(months => ${months}::int)
    ORDER BY i.received_at LIMIT ${most}`;
  return rows.map(({ id }) => id);
}
