import { recordAudit } from "~/platform/audit.db.server";
import type { Caller } from "~/platform/scope.server";
import { mayPause } from "./campaign";
import { setCampaignState } from "./campaign.db.server";
import { type Steered, steerCampaign } from "./steer-campaign.server";

/** What a sender has in its hands is still sent; nothing more is taken. */
export async function pauseCampaign(caller: Caller, id: string): Promise<Steered> {
  return steerCampaign(caller, id, mayPause, async (scope) => {
    await setCampaignState(scope, id, "paused");
    await recordAudit(scope, "campaign.pause", `campaign:${id}`);
  });
}
