import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { setMailPaused } from "./mail-pause.db.server";
import { queueSending } from "./send-job.server";
import { listIdleCampaigns } from "./sweep.db.server";

/** Takes up what a restore stopped. False if mail was not paused. */
export async function resumeMail(caller: Caller): Promise<boolean> {
  return transaction(caller, async (scope) => {
    if (!(await setMailPaused(scope, false))) return false;
    for (const campaignId of await listIdleCampaigns(scope)) await queueSending(scope, campaignId);
    await recordAudit(scope, "mail.resume", `district:${scope.districtId}`);
    return true;
  });
}
