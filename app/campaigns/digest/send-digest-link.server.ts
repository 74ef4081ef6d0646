import { randomUUID } from "node:crypto";
import { z } from "zod";
import { getDistrict } from "~/districts/get-district.server";
import type { Mailer } from "~/mail/mailer";
import { compileMail, composeMail, type Sender } from "~/mail/message";
import { transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { renderMail } from "../../../emails/render-mail";
import { ensureAddresses } from "../address.db.server";
import { districtSender } from "../district-sender";
import { unsubscribeUrl } from "../links.server";
import { fillWords } from "../unsubscribe-words";
import { findReachable } from "./reachable.db.server";
import { signUpWords } from "./sign-up-words";

const payloadSchema = z.object({
  districtId: z.uuid(),
  emailKey: z.string(),
  language: z.string(),
});

/** Job "send-digest-link": the link to choose mails by, to an address of the directory; to others nothing. */
export async function sendDigestLink(
  payload: unknown,
  { services, mailer, sender }: { services: Services; mailer: Mailer; sender: Sender },
): Promise<void> {
  const { districtId, emailKey, language } = payloadSchema.parse(payload);
  const caller = systemCaller(services.database, districtId, "worker");
  const found = await transaction(caller, async (scope) => {
    const email = await findReachable(scope, emailKey);
    if (email === null) return null;
    const emails = new Map([[emailKey, email]]);
    const address = (await ensureAddresses(scope, services.secrets.link, emails)).get(emailKey);
    return address && { address, district: await getDistrict(scope) };
  });
  if (!found) return;
  const { address, district } = found;
  const { lang, words } = signUpWords(language);
  const said = (text: string) => fillWords(text, { district: district.name });
  const props = {
    district: district.name,
    office: { phone: district.contact || null, address: null },
    ...{ subject: said(words.subject), lead: said(words.lead) },
    ...{ open: words.open, notYou: words.not_you },
  };
  const url = unsubscribeUrl(services.env.APP_URL, services.secrets.link, address.id);
  const letter = {
    kind: "personal" as const,
    deliveryId: randomUUID(),
    to: { address: address.email },
    language: lang,
    values: { url: `${url}?lang=${lang}#kinds` },
  };
  const compiled = compileMail(await renderMail("digest-link", props, lang));
  const own = districtSender(sender, district);
  const outcome = await mailer.send(composeMail(compiled, own, letter, services.clock()));
  if (outcome.state === "deferred") throw new Error(`The mail waits: ${outcome.reply}`);
}
