import { type Caller, transaction } from "~/platform/scope.server";
import { queueSending } from "./send-job.server";
import { listIdleCampaigns, parkDeadSenders, settleCampaigns } from "./sweep.db.server";

/** Keeps a district's campaigns moving whatever died: at a worker's start and every minute. */
export async function requeueCampaigns(
  caller: Caller,
): Promise<{ parked: number; queued: number }> {
  return transaction(caller, async (scope) => {
    const parked = await parkDeadSenders(scope);
    await settleCampaigns(scope);
    const idle = await listIdleCampaigns(scope);
    for (const campaignId of idle) await queueSending(scope, campaignId);
    return { parked, queued: idle.length };
  });
}
