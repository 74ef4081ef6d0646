import type { Bounce } from "~/mail/bounces/bounce";
import type { Database } from "~/platform/database.server";
import type { Scope } from "~/platform/scope.server";
import { sha256 } from "~/platform/secrets.server";
import { MOST_BOUNCES_OF_A_MAIL } from "./bounce-effect";

/** The district of a delivery that a signed address names, or null. */
export async function findDeliveryDistrict(database: Database, id: string): Promise<string | null> {
  const { rows } = await database.pool.query<{ id: string | null }>(
    "SELECT find_delivery($1) AS id",
    [id],
  );
  return rows[0]?.id ?? null;
}

export type BouncedDelivery = { id: string; addressId: string; email: string };

/** A delivery that nobody else changes until this transaction ends, or null. */
export async function lockDelivery(scope: Scope, id: string): Promise<BouncedDelivery | null> {
  const [row] = await scope.db.$queryRaw<BouncedDelivery[]>`
    SELECT id, address_id AS "addressId", email FROM delivery
    WHERE district_id = ${scope.districtId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  return row ?? null;
}

/** False where the same message is known already, or enough came for this mail. */
export async function insertBounce(
  scope: Scope,
  delivery: BouncedDelivery,
  bounce: Bounce,
  identity: string,
): Promise<boolean> {
  const { kind, status, reason, words, isDelayed } = bounce;
  const inserted = await scope.db.$executeRaw`
    INSERT INTO bounce (district_id, delivery_id, address_id, kind, is_delayed, status, reason, words, digest)
    SELECT ${scope.districtId}::uuid, ${delivery.id}::uuid, ${delivery.addressId}::uuid, ${kind},
      ${isDelayed}, ${status}, ${reason}, ${words}, ${sha256(identity)}
    WHERE (SELECT count(*) FROM bounce WHERE district_id = ${scope.districtId}::uuid
      AND delivery_id = ${delivery.id}::uuid) < ${MOST_BOUNCES_OF_A_MAIL}
    ON CONFLICT DO NOTHING`;
  return inserted === 1;
}

/** It did not arrive; and what comes back has been sent, so that nobody has to decide about it. */
export async function markReturned(scope: Scope, deliveryId: string): Promise<void> {
  await scope.db.$executeRaw`
    UPDATE delivery SET bounced_at = COALESCE(bounced_at, now()),
      state = CASE WHEN state = 'unknown' THEN 'sent' ELSE state END,
      sender_id = CASE WHEN state = 'unknown' THEN NULL ELSE sender_id END,
      settled_at = CASE WHEN state = 'unknown' THEN COALESCE(settled_at, now()) ELSE settled_at END
    WHERE district_id = ${scope.districtId}::uuid AND id = ${deliveryId}::uuid`;
}

/**
 * No campaign mails the address any more. A mail that was sent before somebody had the address tried again
 * says nothing new. False where nothing changed.
 */
export async function markGone(scope: Scope, delivery: BouncedDelivery, bounce: Bounce) {
  const marked = await scope.db.$executeRaw`
    UPDATE mail_address a SET bounced_at = now(), bounce_reason = ${bounce.reason}, bounce_words = ${bounce.words}
    FROM delivery d
    WHERE a.district_id = ${scope.districtId}::uuid AND a.id = ${delivery.addressId}::uuid AND a.bounced_at IS NULL
      AND d.district_id = a.district_id AND d.id = ${delivery.id}::uuid
      AND (a.tried_at IS NULL OR d.started_at > a.tried_at)`;
  return marked === 1;
}

export async function markComplained(scope: Scope, addressId: string): Promise<void> {
  await scope.db.$executeRaw`
    UPDATE mail_address SET complained_at = COALESCE(complained_at, now()),
      unsubscribed_at = COALESCE(unsubscribed_at, now())
    WHERE district_id = ${scope.districtId}::uuid AND id = ${addressId}::uuid`;
}

export type BounceRow = {
  id: string;
  email: string;
  kind: "hard" | "soft" | "complaint";
  isDelayed: boolean;
  reason: string | null;
  receivedAt: Date;
};

/** What came back lately, the newest first. */
export async function listBounces(scope: Scope, take: number): Promise<BounceRow[]> {
  return scope.db.$queryRaw<BounceRow[]>`
    SELECT b.id, d.email, b.kind, b.is_delayed AS "isDelayed", b.reason, b.received_at AS "receivedAt"
    FROM bounce b JOIN delivery d ON d.district_id = b.district_id AND d.id = b.delivery_id
    WHERE b.district_id = ${scope.districtId}::uuid
    ORDER BY b.received_at DESC, b.id LIMIT ${take}`;
}
