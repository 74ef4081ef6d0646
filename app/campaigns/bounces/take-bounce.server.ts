import type { Bounce } from "~/mail/bounces/bounce";
import { classifyBounce } from "~/mail/bounces/classify-bounce";
import { readIncoming } from "~/mail/bounces/mail-parts";
import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import {
  type BouncedDelivery,
  findDeliveryDistrict,
  insertBounce,
  lockDelivery,
  markComplained,
  markGone,
  markReturned,
} from "./bounce.db.server";
import { type Effect, effectOf } from "./bounce-effect";
import {
  findNamedDeliveries,
  findSignedAnywhere,
  findSignedDelivery,
  identityOf,
  type Verp,
} from "./bounced-delivery";

/**
 * What was done with a message: `unsigned` names no mail of ours, `elsewhere` a mail that there is not, `known`
 * came before, `nothing` means nothing for the address (an automatic reply, say).
 */
export type Taken = { bounce: Bounce } & (
  | { done: "unsigned" | "elsewhere" | "nothing" | "known"; email: string | null }
  | { done: "recorded"; effect: Exclude<Effect, null>; email: string }
);

/** One message from the mail server's pipe: only what was sent to an address that we signed counts. */
export async function ingestBounce(
  bytes: Uint8Array,
  to: string | null,
  verp: Verp,
  { database }: Services,
): Promise<Taken> {
  const bounce = classifyBounce(bytes);
  const mail = readIncoming(bytes);
  const deliveryId = findSignedDelivery(mail, to, verp);
  if (!deliveryId) return { bounce, done: "unsigned", email: null };
  const districtId = await findDeliveryDistrict(database, deliveryId);
  if (!districtId) return { bounce, done: "elsewhere", email: null };
  const caller = systemCaller(database, districtId, "bounces");
  return recordBounce(caller, deliveryId, bounce, identityOf(mail));
}

/** One message that staff hand in, for a mail of their district: what it returns may name the mail as well. */
export async function takeBounceFile(
  caller: Caller,
  bytes: Uint8Array,
  verp: Verp | null,
): Promise<Taken> {
  const bounce = classifyBounce(bytes);
  const mail = readIncoming(bytes);
  const signed = verp && (findSignedDelivery(mail, null, verp) ?? findSignedAnywhere(bytes, verp));
  const named = signed ? [signed] : findNamedDeliveries(bytes);
  if (named.length === 0) return { bounce, done: "unsigned", email: bounce.recipient };
  for (const deliveryId of named) {
    const taken = await recordBounce(caller, deliveryId, bounce, identityOf(mail));
    if (taken.done !== "elsewhere") return taken;
  }
  return { bounce, done: "elsewhere", email: bounce.recipient };
}

async function recordBounce(
  caller: Caller,
  deliveryId: string,
  bounce: Bounce,
  identity: string,
): Promise<Taken> {
  const effect = effectOf(bounce);
  return transaction(caller, async (scope) => {
    const delivery = await lockDelivery(scope, deliveryId);
    if (!delivery) return { bounce, done: "elsewhere", email: null };
    const { email } = delivery;
    if (!effect) return { bounce, done: "nothing", email };
    const isNew = await insertBounce(scope, delivery, bounce, identity);
    if (!isNew) return { bounce, done: "known", email };
    await apply(scope, delivery, bounce, effect);
    return { bounce, done: "recorded", effect, email };
  });
}

async function apply(
  scope: Scope,
  delivery: BouncedDelivery,
  bounce: Bounce,
  effect: Exclude<Effect, null>,
): Promise<void> {
  const subject = `address:${delivery.addressId}`;
  if (effect === "gone" || effect === "soft") await markReturned(scope, delivery.id);
  if (effect === "gone" && (await markGone(scope, delivery, bounce))) {
    await recordAudit(scope, "address.bounce", subject, { reason: bounce.reason });
  }
  if (effect === "complaint") {
    await markComplained(scope, delivery.addressId);
    await recordAudit(scope, "address.complaint", subject);
  }
}
