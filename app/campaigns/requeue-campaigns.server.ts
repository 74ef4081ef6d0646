import { getDistrict } from "~/districts/get-district.server";
import { isQuiet } from "~/districts/quiet-hours";
import { type Caller, transaction } from "~/platform/scope.server";
import { queueSending } from "./send-job.server";
import { listIdleCampaigns, parkDeadSenders, settleCampaigns } from "./sweep.db.server";

/**
 * Keeps a district's campaigns moving whatever died: at a worker's start and every minute. In quiet hours those
 * that wait are left to wait.
 */
export async function requeueCampaigns(
  caller: Caller,
  now: Date,
): Promise<{ parked: number; queued: number }> {
  return transaction(caller, async (scope) => {
    const parked = await parkDeadSenders(scope);
    await settleCampaigns(scope);
    const idle = isQuiet(await getDistrict(scope), now) ? [] : await listIdleCampaigns(scope);
    for (const campaignId of idle) await queueSending(scope, campaignId);
    return { parked, queued: idle.length };
  });
}
