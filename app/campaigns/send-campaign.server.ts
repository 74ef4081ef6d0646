import { getDistrict } from "~/districts/get-district.server";
import type { Mailer } from "~/mail/mailer";
import type { Sender } from "~/mail/message";
import { transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { findCampaign } from "./campaign.db.server";
import { createComposer } from "./compose-delivery.server";
import { districtSender } from "./district-sender";
import { DomainPace } from "./domain-pace";
import { flightsFolder, openFlightRecorder } from "./flight-recorder.server";
import type { Hands } from "./hands";
import { sendDue } from "./send-due.server";
import { sendCampaignPayload } from "./send-job.server";

/** What a worker has for sending, made once at its start. */
export type Sending = {
  mailer: Mailer;
  sender: Sender;
  /** What all jobs that share it hold at once. */
  hands: Hands;
  /** Aborted when the worker is asked to stop. */
  stop: AbortSignal;
  /** How fast mail may go to a domain, counted by all jobs that share it. */
  pace?: DomainPace;
};

/** Job "send-campaign": what is due of a campaign; it queues itself again for what is due later. */
export async function sendCampaign(
  payload: unknown,
  { services, ...sending }: { services: Services } & Sending,
): Promise<void> {
  const { districtId, campaignId } = sendCampaignPayload.parse(payload);
  const caller = systemCaller(services.database, districtId, "worker");
  const campaign = await transaction(caller, (scope) => findCampaign(scope, campaignId));
  if (campaign?.state !== "running") return;
  const district = await getDistrict(caller);
  const { mailer, sender, hands, stop, pace = new DomainPace() } = sending;
  const { clock, env, secrets } = services;
  const compose = createComposer(campaign.kind, campaign.content, {
    appUrl: env.APP_URL,
    secret: secrets.link,
    sender: districtSender(sender, district),
    clock,
  });
  await sendDue(caller, campaignId, {
    mailer,
    openRecorder: (key) => openFlightRecorder(flightsFolder(env), key),
    compose,
    hands,
    stop,
    clock,
    chance: Math.random,
    quiet: district,
    domainPerMinute: district.domainPerMinute,
    pace,
  });
}
