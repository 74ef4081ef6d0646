import type { Scope } from "~/platform/scope.server";
import { setStopped } from "./address.db.server";
import type { CampaignKind } from "./campaign";

/** Somebody asked for these mails: they go to the address, whatever else it has stopped. */
export async function wantCampaign(
  scope: Scope,
  addressId: string,
  kind: CampaignKind,
): Promise<void> {
  await setStopped(scope, addressId, [kind], false);
}
