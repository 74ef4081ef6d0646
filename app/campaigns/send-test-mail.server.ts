import { z } from "zod";
import type { District } from "~/districts/district";
import { getDistrict } from "~/districts/get-district.server";
import type { Mailer } from "~/mail/mailer";
import { compileMail, composeMail, type RenderedMail, type Sender } from "~/mail/message";
import { transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { findCampaign } from "./campaign.db.server";
import { districtSender } from "./district-sender";
import { findMailLanguage } from "./mail-language";

const payloadSchema = z.object({
  districtId: z.uuid(),
  campaignId: z.uuid(),
  mailId: z.uuid(),
  email: z.string(),
  name: z.string(),
});

type Deps = { services: Services; mailer: Mailer; sender: Sender };

/** Job "send-test-mail": a campaign's mail in the district's language, with links that lead nowhere. */
export async function sendTestMail(payload: unknown, deps: Deps): Promise<void> {
  const { districtId, campaignId, ...to } = payloadSchema.parse(payload);
  const caller = systemCaller(deps.services.database, districtId, "worker");
  const { campaign, district } = await transaction(caller, async (scope) => ({
    campaign: await findCampaign(scope, campaignId),
    district: await getDistrict(scope),
  }));
  const { mails = {}, audiences = {} } = campaign?.content ?? {};
  const languages = Object.keys(mails);
  const language = findMailLanguage(district.language, languages) ?? languages[0] ?? "en";
  const mail = mails[language];
  if (!mail) return;
  const sample = Object.values(audiences[language] ?? {})[0] ?? {};
  await sendSample({ mail, language, sample, district, ...to }, deps);
}

export type Sample = {
  mail: RenderedMail;
  language: string;
  /** What the mail says of somebody beside their name. */
  sample: Record<string, string>;
  district: District;
  mailId: string;
  email: string;
  name: string;
};

/** One rendered mail to one member of staff. */
export async function sendSample(
  { mail, language, sample, district, mailId, email, name }: Sample,
  { services, mailer, sender }: Deps,
): Promise<void> {
  const url = `${services.env.APP_URL}/c`;
  const person = { givenName: name, familyName: "", why: "", url, code: "TEST-TEST", ...sample };
  const letter = {
    kind: "personal" as const,
    deliveryId: mailId,
    to: { name, address: email },
    language,
    values: {
      givenName: name,
      people: [person],
      feedback: [],
      unsubscribeUrl: services.env.APP_URL,
    },
  };
  const own = districtSender(sender, district);
  const outcome = await mailer.send(composeMail(compileMail(mail), own, letter, services.clock()));
  if (outcome.state === "deferred") throw new Error(`The mail waits: ${outcome.reply}`);
}
