import { z } from "zod";
import { getDistrict } from "~/districts/get-district.server";
import type { Mailer } from "~/mail/mailer";
import { compileMail, composeMail, type Sender } from "~/mail/message";
import { transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { findCampaign } from "./campaign.db.server";
import { findMailLanguage } from "./mail-language";

const payloadSchema = z.object({
  districtId: z.uuid(),
  campaignId: z.uuid(),
  mailId: z.uuid(),
  email: z.string(),
  name: z.string(),
});

/** Job "send-test-mail": a campaign's mail in the district's language, with links that lead nowhere. */
export async function sendTestMail(
  payload: unknown,
  { services, mailer, sender }: { services: Services; mailer: Mailer; sender: Sender },
): Promise<void> {
  const { districtId, campaignId, mailId, email, name } = payloadSchema.parse(payload);
  const caller = systemCaller(services.database, districtId, "worker");
  const found = await transaction(caller, async (scope) => ({
    campaign: await findCampaign(scope, campaignId),
    district: await getDistrict(scope),
  }));
  const { mails = {}, audiences = {} } = found.campaign?.content ?? {};
  const languages = Object.keys(mails);
  const language = findMailLanguage(found.district.language, languages) ?? languages[0] ?? "en";
  const mail = mails[language];
  if (!mail) return;
  const url = `${services.env.APP_URL}/c`;
  const sample = Object.values(audiences[language] ?? {})[0] ?? {};
  const person = { givenName: name, familyName: "", why: "", url, code: "TEST-TEST", ...sample };
  const letter = {
    kind: "personal" as const,
    deliveryId: mailId,
    to: { name, address: email },
    language,
    values: { people: [person], unsubscribeUrl: services.env.APP_URL },
  };
  const outcome = await mailer.send(
    composeMail(compileMail(mail), sender, letter, services.clock()),
  );
  if (outcome.state === "deferred") throw new Error(`The mail waits: ${outcome.reply}`);
}
