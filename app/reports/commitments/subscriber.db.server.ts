import type { Recipient } from "~/campaigns/addressee";
import type { Scope } from "~/platform/scope.server";

/** Wants to hear what becomes of the promises; asking twice is asking once. */
export async function subscribe(
  scope: Scope,
  { addressId, language }: { addressId: string; language: string },
  since: Date,
): Promise<void> {
  await scope.db.commitmentSubscriber.createMany({
    data: [{ districtId: scope.districtId, addressId, language, since }],
    skipDuplicates: true,
  });
}

export async function unsubscribe(scope: Scope, addressId: string): Promise<void> {
  await scope.db.commitmentSubscriber.deleteMany({ where: { addressId } });
}

/** Whether news reaches them: they asked for it, and have not stopped it since. */
export async function isSubscribed(scope: Scope, addressId: string): Promise<boolean> {
  const count = await scope.db.commitmentSubscriber.count({
    where: {
      addressId,
      address: { unsubscribedAt: null, NOT: { stopped: { has: "commitment" } } },
    },
  });
  return count > 0;
}

/** Whom news goes to; `closed` says why an address gets none. */
export async function listSubscribers(scope: Scope): Promise<Recipient[]> {
  return scope.db.$queryRaw<Recipient[]>`
    SELECT s.language, a.id AS "addressId", a.email,
      CASE WHEN a.email = '' THEN 'no_address'
        WHEN a.unsubscribed_at IS NOT NULL OR 'commitment' = ANY(a.stopped) THEN 'unsubscribed'
        WHEN a.bounced_at IS NOT NULL THEN 'bounced' END AS closed
    FROM commitment_subscriber s
    JOIN mail_address a ON a.district_id = s.district_id AND a.id = s.address_id
    WHERE s.district_id = ${scope.districtId}::uuid ORDER BY a.id`;
}

/** Nobody else tells subscribers until this transaction ends. */
export async function lockNews(scope: Scope): Promise<void> {
  await scope.db.$queryRaw`
    SELECT pg_advisory_xact_lock(hashtextextended(${`news:${scope.districtId}`}, 7369))::text`;
}

/** Up to when subscribers were told, or null. */
export async function findLastNews(scope: Scope): Promise<Date | null> {
  const row = await scope.db.commitmentNews.findFirst({ orderBy: { until: "desc" } });
  return row?.until ?? null;
}

export async function insertNews(scope: Scope, campaignId: string, until: Date): Promise<void> {
  await scope.db.commitmentNews.create({
    data: { districtId: scope.districtId, campaignId, until },
  });
}

/** Promises of which something was noted after `since`, up to `until`. */
export async function listChangedSince(
  scope: Scope,
  since: Date | null,
  until: Date,
): Promise<string[]> {
  const rows = await scope.db.commitmentEvent.findMany({
    where: { kind: { not: "owner" }, at: { lte: until, ...(since ? { gt: since } : {}) } },
    select: { commitmentId: true },
    distinct: ["commitmentId"],
  });
  return rows.map(({ commitmentId }) => commitmentId);
}
