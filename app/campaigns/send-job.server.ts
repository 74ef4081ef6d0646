import { z } from "zod";
import { addJob } from "~/platform/jobs.db.server";
import type { Scope } from "~/platform/scope.server";

export const SEND_CAMPAIGN = "send-campaign";

export const sendCampaignPayload = z.object({ districtId: z.uuid(), campaignId: z.uuid() });

/** Has a worker send what is due of a campaign; asking twice is asking once. */
export async function queueSending(
  scope: Scope,
  campaignId: string,
  runAt?: Date | undefined,
): Promise<void> {
  const payload = { districtId: scope.districtId, campaignId };
  const key = `${SEND_CAMPAIGN}:${campaignId}`;
  await addJob(scope, SEND_CAMPAIGN, payload, runAt ? { key, runAt } : { key });
}
