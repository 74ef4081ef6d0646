import { recordAudit } from "~/platform/audit.db.server";
import type { Caller } from "~/platform/scope.server";
import { mayResume } from "./campaign";
import { setCampaignState } from "./campaign.db.server";
import { queueSending } from "./send-job.server";
import { type Steered, steerCampaign } from "./steer-campaign.server";

export async function resumeCampaign(caller: Caller, id: string): Promise<Steered> {
  return steerCampaign(caller, id, mayResume, async (scope) => {
    await setCampaignState(scope, id, "running");
    await queueSending(scope, id);
    await recordAudit(scope, "campaign.resume", `campaign:${id}`);
  });
}
