import type { District } from "~/districts/district";
import type { Scope } from "~/platform/scope.server";
import { type Addressee, type PlannedMail, planMails } from "./addressee";
import { insertCampaign, type NewCampaign } from "./campaign.db.server";
import { findMailLanguage } from "./mail-language";
import { queueSending } from "./send-job.server";
import { settleCampaigns } from "./sweep.db.server";

export type Started = { campaignId: string; recipients: number };

/** Writes the ledger of a new campaign and has a worker begin; with nothing to send it is done at once. */
export async function startCampaign(
  scope: Scope,
  district: Pick<District, "language">,
  campaign: NewCampaign,
  addressees: readonly Addressee[],
): Promise<Started> {
  const languages = Object.keys(campaign.content.mails);
  const fallback = findMailLanguage(district.language, languages) ?? languages[0] ?? "en";
  return startMailing(scope, campaign, planMails(addressees, languages, fallback));
}

/** The same for mails that are planned already. */
export async function startMailing(
  scope: Scope,
  campaign: NewCampaign,
  mails: readonly PlannedMail[],
): Promise<Started> {
  const campaignId = await insertCampaign(scope, campaign, mails);
  await settleCampaigns(scope);
  const recipients = mails.filter(({ state }) => state === "queued").length;
  if (recipients > 0) await queueSending(scope, campaignId, campaign.startsAt);
  return { campaignId, recipients };
}
