import { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import { SOFT_BEFORE_A_LOOK, SOFT_DAYS } from "./bounce-effect";

/** An address that mail does not reach, and whose it is. */
export type BadAddress = {
  id: string;
  email: string;
  since: Date;
  /** Nothing is mailed to it any more; else it only came back too often. */
  isClosed: boolean;
  reason: string | null;
  words: string | null;
  softMails: number;
  names: string[];
  schools: string[];
};

type Wanted = "to_fix" | "gone";

// Addresses that nobody in the directory has, or whose owner wants no mail, are nobody's work.
const bad = (scope: Scope, wanted: Wanted) => Prisma.sql`
  WITH soft AS (
    SELECT b.address_id, count(DISTINCT b.delivery_id)::int AS mails, max(b.received_at) AS last
    FROM bounce b JOIN mail_address a ON a.district_id = b.district_id AND a.id = b.address_id
    WHERE b.district_id = ${scope.districtId}::uuid AND b.kind = 'soft' AND NOT b.is_delayed
      AND b.received_at > greatest(now() - make_interval(days => ${SOFT_DAYS}), a.tried_at)
    GROUP BY b.address_id HAVING count(DISTINCT b.delivery_id) >= ${SOFT_BEFORE_A_LOOK}
  ),
  bad AS (
    SELECT a.district_id, a.id, a.email, a.email_key, COALESCE(a.bounced_at, s.last) AS since,
      a.bounced_at IS NOT NULL AS is_closed, a.bounce_reason, a.bounce_words, COALESCE(s.mails, 0) AS soft_mails
    FROM mail_address a LEFT JOIN soft s ON s.address_id = a.id
    WHERE a.district_id = ${scope.districtId}::uuid AND a.unsubscribed_at IS NULL
      AND (a.bounced_at IS NOT NULL OR s.address_id IS NOT NULL)
      AND (a.gone_at IS NOT NULL) = ${wanted === "gone"}
      AND (EXISTS (SELECT FROM person p WHERE p.district_id = a.district_id AND p.email_key = a.email_key
          AND p.gone_at IS NULL)
        OR EXISTS (SELECT FROM commenter k WHERE k.district_id = a.district_id AND k.address_id = a.id
          AND k.person_id IS NULL))
  )`;

export async function countBadAddresses(scope: Scope, wanted: Wanted): Promise<number> {
  const rows = await scope.db.$queryRaw<{ count: number }[]>`
    ${bad(scope, wanted)} SELECT count(*)::int AS count FROM bad`;
  return rows[0]?.count ?? 0;
}

/** The newest first. */
export async function listBadAddresses(
  scope: Scope,
  wanted: Wanted,
  page: { skip: number; take: number },
): Promise<BadAddress[]> {
  return scope.db.$queryRaw<BadAddress[]>`
    ${bad(scope, wanted)}
    SELECT bad.id, bad.email, bad.since, bad.is_closed AS "isClosed", bad.soft_mails AS "softMails",
      CASE WHEN bad.is_closed THEN bad.bounce_reason ELSE latest.reason END AS reason,
      CASE WHEN bad.is_closed THEN bad.bounce_words ELSE latest.words END AS words,
      COALESCE(owners.names, '{}') || COALESCE(writers.names, '{}') AS names, COALESCE(owners.schools, '{}') AS schools
    FROM (SELECT * FROM bad ORDER BY since DESC, id OFFSET ${page.skip} LIMIT ${page.take}) bad
    LEFT JOIN LATERAL (
      SELECT b.reason, b.words FROM bounce b
      WHERE b.district_id = bad.district_id AND b.address_id = bad.id AND b.kind = 'soft' AND NOT b.is_delayed
      ORDER BY b.received_at DESC LIMIT 1
    ) latest ON true
    LEFT JOIN LATERAL (
      SELECT array_agg(DISTINCT concat_ws(' ', nullif(p.given_name, ''), nullif(p.family_name, ''))) AS names,
        array_remove(array_agg(DISTINCT s.name), NULL) AS schools
      FROM person p LEFT JOIN school s ON s.district_id = p.district_id AND s.id = ANY(p.school_ids)
      WHERE p.district_id = bad.district_id AND p.email_key = bad.email_key AND p.gone_at IS NULL
    ) owners ON true
    LEFT JOIN LATERAL (
      SELECT array_agg(k.name ORDER BY k.name) AS names FROM commenter k
      WHERE k.district_id = bad.district_id AND k.address_id = bad.id AND k.person_id IS NULL
    ) writers ON true
    ORDER BY bad.since DESC, bad.id`;
}

export type AddressState = {
  id: string;
  email: string;
  emailKey: string;
  bouncedAt: Date | null;
  bounceReason: string | null;
};

export async function findAddress(scope: Scope, id: string): Promise<AddressState | null> {
  return scope.db.mailAddress.findFirst({ where: { id }, select: addressState });
}

export async function findAddressByKey(
  scope: Scope,
  emailKey: string,
): Promise<AddressState | null> {
  return scope.db.mailAddress.findFirst({ where: { emailKey }, select: addressState });
}

const addressState = {
  ...{ id: true, email: true, emailKey: true, bouncedAt: true, bounceReason: true },
};

/** A person says that nobody is there any more; it stays closed. False where there is no such address. */
export async function markConfirmedGone(scope: Scope, id: string): Promise<boolean> {
  const marked = await scope.db.$executeRaw`
    UPDATE mail_address SET gone_at = COALESCE(gone_at, now()), bounced_at = COALESCE(bounced_at, now())
    WHERE district_id = ${scope.districtId}::uuid AND id = ${id}::uuid`;
  return marked === 1;
}

/** Mail goes to it again, and what came back until now does not count. */
export async function markTriedAgain(scope: Scope, id: string): Promise<boolean> {
  const marked = await scope.db.$executeRaw`
    UPDATE mail_address SET tried_at = now(), bounced_at = NULL, bounce_reason = NULL, bounce_words = NULL, gone_at = NULL
    WHERE district_id = ${scope.districtId}::uuid AND id = ${id}::uuid`;
  return marked === 1;
}
