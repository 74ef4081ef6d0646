import { type Caller, transaction } from "~/platform/scope.server";
import { deleteUnconfirmedBefore } from "./pledge.db.server";
import { CONFIRM_DAYS } from "./pledge-mail";

/** Schedule "delete-unconfirmed-offers": what nobody said they offer is not kept, nor the address somebody typed. */
export async function deleteUnconfirmedOffers(caller: Caller, now: Date): Promise<number> {
  const before = new Date(now.getTime() - CONFIRM_DAYS * 24 * 3600 * 1000);
  return transaction(caller, (scope) => deleteUnconfirmedBefore(scope, before));
}
