import { type Caller, transaction } from "~/platform/scope.server";
import { CONFIRM_DAYS } from "./comment";
import { deleteUnconfirmedBefore } from "./comment.db.server";
import { deleteCommentersBefore } from "./commenter.db.server";

/**
 * Schedule "delete-unconfirmed-comments": what nobody said they wrote is not kept, nor the address somebody typed.
 * Gives how many comments.
 */
export async function deleteUnconfirmed(caller: Caller, now: Date): Promise<number> {
  const before = new Date(now.getTime() - CONFIRM_DAYS * 24 * 3600 * 1000);
  return transaction(caller, async (scope) => {
    const comments = await deleteUnconfirmedBefore(scope, before);
    await deleteCommentersBefore(scope, before);
    return comments;
  });
}
