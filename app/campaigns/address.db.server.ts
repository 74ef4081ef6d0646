import { randomUUID } from "node:crypto";
import type { Database } from "~/platform/database.server";
import { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import { sha256 } from "~/platform/secrets.server";
import { CAMPAIGN_KINDS, type CampaignKind } from "./campaign";
import { hashHex, unsubscribeToken } from "./links.server";

export type AddressRow = {
  id: string;
  email: string;
  emailKey: string;
  closed: "unsubscribed" | "bounced" | "no_address" | null;
};

/** Why no mail of a kind is sent to the address `a`, or null. */
export function addressClosed(kind: CampaignKind | null): Prisma.Sql {
  return Prisma.sql`CASE
    WHEN a.email = '' THEN 'no_address'
    WHEN a.unsubscribed_at IS NOT NULL OR ${kind}::text = ANY(a.stopped) THEN 'unsubscribed'
    WHEN a.bounced_at IS NOT NULL THEN 'bounced' END`;
}

/** The addresses of these keys, made where they are missing; by key. `kind`: what is to be mailed to them. */
export async function ensureAddresses(
  scope: Scope,
  secret: string,
  emails: ReadonlyMap<string, string>,
  kind: CampaignKind | null = null,
): Promise<Map<string, AddressRow>> {
  const wanted = [...emails.keys()];
  const known = new Set((await readAddresses(scope, wanted, kind)).map(({ emailKey }) => emailKey));
  const made = wanted
    .filter((key) => !known.has(key))
    .map((emailKey) => {
      const id = randomUUID();
      return {
        id,
        emailKey,
        email: emails.get(emailKey),
        hash: hashHex(unsubscribeToken(secret, id)),
      };
    });
  if (made.length > 0) {
    await scope.db.$executeRaw`
      INSERT INTO mail_address (district_id, id, email, email_key, token_hash)
      SELECT ${scope.districtId}::uuid, n.id, n.email, n."emailKey", decode(n.hash, 'hex')
      FROM jsonb_to_recordset(${JSON.stringify(made)}::jsonb)
        AS n(id uuid, email text, "emailKey" text, hash text)
      ON CONFLICT (district_id, email_key) DO NOTHING`;
  }
  const rows = await readAddresses(scope, wanted, kind);
  return new Map(rows.map((row) => [row.emailKey, row]));
}

async function readAddresses(
  scope: Scope,
  keys: readonly string[],
  kind: CampaignKind | null,
): Promise<AddressRow[]> {
  return scope.db.$queryRaw<AddressRow[]>`
    SELECT a.id, a.email, a.email_key AS "emailKey", ${addressClosed(kind)} AS closed
    FROM jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb) AS k(key)
    JOIN mail_address a ON a.district_id = ${scope.districtId}::uuid AND a.email_key = k.key`;
}

export type AddressOwner = { districtId: string; addressId: string };

/** Whose unsubscribe link this is, or null. */
export async function findAddressByToken(
  database: Database,
  token: string,
): Promise<AddressOwner | null> {
  const { rows } = await database.pool.query<AddressOwner>(
    `SELECT district_id AS "districtId", id AS "addressId" FROM find_mail_address($1)`,
    [sha256(token)],
  );
  return rows[0] ?? null;
}

export type Subscription = {
  email: string;
  unsubscribedAt: Date | null;
  /** Campaigns that are not wanted, where not all are. */
  stopped: string[];
  districtName: string;
  /** The district's. */
  language: string;
};

export async function getSubscription(scope: Scope, addressId: string): Promise<Subscription> {
  const { email, unsubscribedAt, stopped, district } = await scope.db.mailAddress.findFirstOrThrow({
    where: { id: addressId },
    select: {
      email: true,
      unsubscribedAt: true,
      stopped: true,
      district: { select: { name: true, language: true } },
    },
  });
  return {
    email,
    unsubscribedAt,
    stopped,
    districtName: district.name,
    language: district.language,
  };
}

/** Once unsubscribed, the day of it stays. */
export async function markUnsubscribed(scope: Scope, addressId: string): Promise<void> {
  await scope.db.$executeRaw`
    UPDATE mail_address SET unsubscribed_at = COALESCE(unsubscribed_at, now())
    WHERE district_id = ${scope.districtId}::uuid AND id = ${addressId}::uuid`;
}

/** Everything is wanted again, a digest if it was before. */
export async function markSubscribed(scope: Scope, addressId: string): Promise<void> {
  await scope.db.$executeRaw`
    UPDATE mail_address SET unsubscribed_at = NULL,
      stopped = ARRAY(SELECT unnest(stopped) INTERSECT SELECT 'digest')
    WHERE district_id = ${scope.districtId}::uuid AND id = ${addressId}::uuid`;
}

/** These campaigns are not wanted, or are again; whoever had stopped everything has the others stopped still. */
export async function setStopped(
  scope: Scope,
  addressId: string,
  kinds: readonly CampaignKind[],
  isStopped: boolean,
): Promise<void> {
  const all = [...CAMPAIGN_KINDS];
  await scope.db.$executeRaw`
    UPDATE mail_address SET
      stopped = ARRAY(
        SELECT kind FROM unnest(${all}::text[]) AS kind
        WHERE CASE WHEN kind = ANY(${[...kinds]}::text[]) THEN ${isStopped}
          ELSE unsubscribed_at IS NOT NULL OR kind = ANY(stopped) END),
      unsubscribed_at = CASE WHEN ${isStopped} THEN unsubscribed_at END
    WHERE district_id = ${scope.districtId}::uuid AND id = ${addressId}::uuid`;
}
