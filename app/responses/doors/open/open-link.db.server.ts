import type { Scope } from "~/platform/scope.server";

export type OpenLinkRow = {
  waveId: string;
  slug: string;
  openedAt: Date;
  closedAt: Date | null;
};

const columns = { waveId: true, slug: true, openedAt: true, closedAt: true } as const;

export async function findOpenLink(scope: Scope, slug: string): Promise<OpenLinkRow | null> {
  return scope.db.openLink.findFirst({ where: { slug }, select: columns });
}

export async function findOpenLinkOf(scope: Scope, waveId: string): Promise<OpenLinkRow | null> {
  return scope.db.openLink.findFirst({ where: { waveId }, select: columns });
}

/** Opens a wave's link, again where it was closed; false where another wave has the slug. */
export async function putOpenLink(
  scope: Scope,
  waveId: string,
  slug: string,
  openedBy: string,
): Promise<boolean> {
  const put = await scope.db.$executeRaw`
    INSERT INTO open_link (district_id, wave_id, slug, opened_by)
    SELECT ${scope.districtId}::uuid, ${waveId}::uuid, ${slug}, ${openedBy}
    WHERE NOT EXISTS (SELECT FROM open_link WHERE slug = ${slug} AND wave_id <> ${waveId}::uuid)
    ON CONFLICT (district_id, wave_id) DO UPDATE SET slug = excluded.slug, closed_at = NULL`;
  return put === 1;
}

export async function closeOpenLinkRow(scope: Scope, waveId: string): Promise<boolean> {
  const { count } = await scope.db.openLink.updateMany({
    where: { waveId, closedAt: null },
    data: { closedAt: new Date() },
  });
  return count === 1;
}

export type OpenCount = { audience: string; unverified: number; verified: number };

/** How many answered by the open link, apart from all others. */
export async function countOpenResponses(scope: Scope, waveId: string): Promise<OpenCount[]> {
  return scope.db.$queryRaw<OpenCount[]>`
    SELECT audience, count(*) FILTER (WHERE NOT verified)::int AS unverified,
      count(*) FILTER (WHERE verified)::int AS verified
    FROM open_response WHERE wave_id = ${waveId}::uuid GROUP BY audience ORDER BY audience`;
}
