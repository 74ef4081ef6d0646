import { Hands } from "~/campaigns/hands";
import { sendCampaign } from "~/campaigns/send-campaign.server";
import type { Mailer } from "~/mail/mailer";
import { createMailer, type Timeouts } from "~/mail/transport.server";
import type { SmtpDouble } from "../../support/smtp";
import type { Story } from "./story";

const secret = "b".repeat(40);

/** A worker's means of sending, to a server of the test. */
export function sendingTo(smtp: Pick<SmtpDouble, "url">, timeouts: Partial<Timeouts> = {}) {
  const mailer = createMailer({
    smtpUrl: smtp.url,
    clock: () => new Date(),
    concurrency: 10,
    timeouts,
  });
  return sendingBy(mailer);
}

export function sendingBy(mailer: Mailer) {
  const stopping = new AbortController();
  const sending = {
    mailer,
    sender: { from: { address: "voice@voice.test" }, domain: "voice.test", bounceSecret: secret },
    stop: stopping.signal,
  };
  return {
    ...sending,
    stopNow: () => stopping.abort(),
    send: (story: Story, campaignId: string) =>
      sendCampaign(
        { districtId: story.districtId, campaignId },
        { services: story.services, hands: new Hands(10), ...sending },
      ),
    close: () => mailer.close(1000),
  };
}

/** What waits is due now. */
export function makeDue(story: Story) {
  return story.db(({ db }) =>
    db.delivery.updateMany({
      where: { state: "deferred" },
      data: { nextAttemptAt: new Date(0) },
    }),
  );
}

export async function statesOf(story: Story, campaignId: string) {
  const counts: Record<string, number> = {};
  for (const { state } of await story.deliveries(campaignId)) {
    counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}
