import { correctEmails } from "~/people/correct-email.server";
import { recordAudit } from "~/platform/audit.db.server";
import type { EmailAddress } from "~/platform/email-address";
import { type Caller, transaction } from "~/platform/scope.server";
import {
  findAddress,
  findAddressByKey,
  markConfirmedGone,
  markTriedAgain,
} from "./bad-address.db.server";

export type Corrected =
  | { ok: true; people: number }
  | { ok: false; reason: "no_such_address" | "same" | "bad_too" | "nobody" };

/**
 * These people are reached at another address from now on: the next reminder goes there, with the links they
 * have. The old address stays bad.
 */
export async function correctAddress(
  caller: Caller,
  addressId: string,
  personIds: readonly string[],
  to: Extract<EmailAddress, { ok: true }>,
): Promise<Corrected> {
  return transaction(caller, async (scope) => {
    const old = await findAddress(scope, addressId);
    if (!old) return { ok: false, reason: "no_such_address" };
    if (old.emailKey === to.key) return { ok: false, reason: "same" };
    const known = await findAddressByKey(scope, to.key);
    if (known?.bouncedAt) return { ok: false, reason: "bad_too" };
    const people = await correctEmails(scope, personIds, old.emailKey, to);
    if (people === 0) return { ok: false, reason: "nobody" };
    await recordAudit(scope, "address.correct", `address:${addressId}`, { people });
    return { ok: true, people };
  });
}

/** Nobody is there any more: the address leaves the queue and is never mailed. */
export async function confirmGone(caller: Caller, addressId: string): Promise<boolean> {
  return transaction(caller, async (scope) => {
    const isKnown = await markConfirmedGone(scope, addressId);
    if (isKnown) await recordAudit(scope, "address.confirm-gone", `address:${addressId}`);
    return isKnown;
  });
}

export async function tryAgain(caller: Caller, addressId: string): Promise<boolean> {
  return transaction(caller, async (scope) => {
    const isKnown = await markTriedAgain(scope, addressId);
    if (isKnown) await recordAudit(scope, "address.try-again", `address:${addressId}`);
    return isKnown;
  });
}
