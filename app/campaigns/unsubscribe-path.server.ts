import { type Caller, transaction } from "~/platform/scope.server";
import { unsubscribeToken } from "./links.server";
import { findInvitationAddress } from "./report-campaign.db.server";

/** Where somebody invited stops (or takes up again) the mails to their address, or null. */
export async function findUnsubscribePath(
  caller: Caller,
  invitationId: string,
  secret: string,
): Promise<string | null> {
  const addressId = await transaction(caller, (scope) =>
    findInvitationAddress(scope, invitationId),
  );
  return addressId && `/u/${unsubscribeToken(secret, addressId)}`;
}
