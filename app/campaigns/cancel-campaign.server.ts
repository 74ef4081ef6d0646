import { recordAudit } from "~/platform/audit.db.server";
import type { Caller } from "~/platform/scope.server";
import { mayCancel } from "./campaign";
import { cancelDeliveries, setCampaignState } from "./campaign.db.server";
import { type Steered, steerCampaign } from "./steer-campaign.server";

/** What is not handed over yet never will be. */
export async function cancelCampaign(caller: Caller, id: string): Promise<Steered> {
  return steerCampaign(caller, id, mayCancel, async (scope) => {
    await setCampaignState(scope, id, "cancelled");
    const mails = await cancelDeliveries(scope, id);
    await recordAudit(scope, "campaign.cancel", `campaign:${id}`, { mails });
  });
}
