import { type Caller, transaction } from "~/platform/scope.server";
import { countStates, listCampaignIds } from "./campaign-status.db.server";
import type { DeliveryCounts } from "./delivery";
import { listUnknownEmails } from "./unknown.db.server";

export type CampaignStatus = { counts: DeliveryCounts; unknown: { email: string }[] };

/** The ledger of one campaign, or of all campaigns of a wave together. */
export async function getCampaignStatus(
  caller: Caller,
  of: { campaignId: string } | { waveId: string },
): Promise<CampaignStatus> {
  return transaction(caller, async (scope) => {
    const ids = "waveId" in of ? await listCampaignIds(scope, of.waveId) : [of.campaignId];
    const counts = await countStates(scope, ids);
    const emails = await listUnknownEmails(scope, ids);
    return { counts, unknown: emails.map((email) => ({ email })) };
  });
}
