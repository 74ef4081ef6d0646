import { type Caller, transaction } from "~/platform/scope.server";
import { type EmailOwner, listEmailOwners, replaceEmails } from "./person-email.db.server";

export type { EmailOwner };

/** Whose address this is. */
export async function findEmailOwners(caller: Caller, emailKey: string): Promise<EmailOwner[]> {
  return transaction(caller, (scope) => listEmailOwners(scope, emailKey));
}

/** Gives how many of these people had the old address and have the new one now. */
export async function correctEmails(
  caller: Caller,
  personIds: readonly string[],
  oldKey: string,
  to: { address: string; key: string },
): Promise<number> {
  return transaction(caller, (scope) => replaceEmails(scope, personIds, oldKey, to));
}
