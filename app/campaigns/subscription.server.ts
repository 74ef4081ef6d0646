import { notFound } from "~/platform/http.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { publicCaller } from "~/platform/system-caller.server";
import {
  findAddressByToken,
  getSubscription,
  markSubscribed,
  markUnsubscribed,
  type Subscription,
  setStopped,
} from "./address.db.server";
import { campaignKindsOf, type MailKind } from "./mail-kind";

export type AddressLink = { caller: Caller; addressId: string };

/** Whose unsubscribe link this is, or 404. The link itself is the only proof that is asked for. */
export async function requireAddress(services: Services, token: string): Promise<AddressLink> {
  const owner = await findAddressByToken(services.database, token);
  if (!owner) notFound("This link leads nowhere.");
  const { districtId, addressId } = owner;
  return { caller: publicCaller(services.database, districtId), addressId };
}

export async function readSubscription({ caller, addressId }: AddressLink): Promise<Subscription> {
  return transaction(caller, (scope) => getSubscription(scope, addressId));
}

/** No campaign mails the address any more, also none that is under way. */
export async function unsubscribe({ caller, addressId }: AddressLink): Promise<void> {
  await transaction(caller, (scope) => markUnsubscribed(scope, addressId));
}

export async function subscribeAgain({ caller, addressId }: AddressLink): Promise<void> {
  await transaction(caller, (scope) => markSubscribed(scope, addressId));
}

export async function stopMailKind({ caller, addressId }: AddressLink, kind: MailKind) {
  await transaction(caller, (scope) => setStopped(scope, addressId, campaignKindsOf(kind), true));
}

/** After everything was stopped, this kind alone is mailed again. */
export async function resumeMailKind({ caller, addressId }: AddressLink, kind: MailKind) {
  await transaction(caller, (scope) => setStopped(scope, addressId, campaignKindsOf(kind), false));
}
