import type { Mailer } from "~/mail/mailer";
import type { Sender } from "~/mail/message";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { findCampaign } from "./campaign.db.server";
import { createComposer } from "./compose-delivery.server";
import { sendDue } from "./send-due.server";

/** What a worker has for sending, made once at its start. */
export type Sending = {
  mailer: Mailer;
  sender: Sender;
  concurrency: number;
  /** Aborted when the worker is asked to stop. */
  stop: AbortSignal;
};

/** The job `send-campaign`. */
export async function sendCampaign(
  caller: Caller,
  campaignId: string,
  sending: Sending,
  services: Services,
): Promise<void> {
  const campaign = await transaction(caller, (scope) => findCampaign(scope, campaignId));
  if (campaign?.state !== "running") return;
  const { mailer, sender, concurrency, stop } = sending;
  const { clock, env, secrets } = services;
  const compose = createComposer(campaign.kind, campaign.content, {
    appUrl: env.APP_URL,
    secret: secrets.link,
    sender,
    clock,
  });
  await sendDue(caller, campaignId, {
    mailer,
    compose,
    concurrency,
    stop,
    clock,
    chance: Math.random,
  });
}
