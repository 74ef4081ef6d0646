import { type Caller, transaction } from "~/platform/scope.server";
import { CONFIRM_DAYS } from "./comment";
import { deleteUnconfirmedBefore } from "./comment.db.server";

/** Schedule "delete-unconfirmed-comments": what nobody said they wrote is not kept. */
export async function deleteUnconfirmed(caller: Caller, now: Date): Promise<number> {
  const before = new Date(now.getTime() - CONFIRM_DAYS * 24 * 3600 * 1000);
  return transaction(caller, (scope) => deleteUnconfirmedBefore(scope, before));
}
