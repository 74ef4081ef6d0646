import { z } from "zod";
import type { Mailer } from "~/mail/mailer";
import { compileMail, composeMail, type RenderedMail, type Sender } from "~/mail/message";
import { formatMoment } from "~/platform/dates";
import { transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { localeOf } from "../../emails/languages";
import { mailLanguage } from "../../emails/messages";
import { renderMail } from "../../emails/render-mail";
import { signInUrl } from "./make-sign-in-link.server";
import { isLinkAlive, MAILED_LINK_MINUTES } from "./sign-in-link";
import { getSignInLink, type LinkRow } from "./sign-in-link.db.server";
import { signInCode, signInToken } from "./sign-in-secrets.server";

const payloadSchema = z.object({ districtId: z.uuid(), signInLinkId: z.uuid() });

/**
 * Job "send-sign-in-mail": the link and code that somebody asked for, or the welcome of a new member
 * of staff. What a server cannot take now is tried again, as long as the link is good for anything.
 */
export async function sendSignInMail(
  payload: unknown,
  { services, mailer, sender }: { services: Services; mailer: Mailer; sender: Sender },
): Promise<void> {
  const { districtId, signInLinkId } = payloadSchema.parse(payload);
  const caller = systemCaller(services.database, districtId, "sign-in");
  const link = await transaction(caller, (scope) => getSignInLink(scope, signInLinkId));
  const now = services.clock();
  if (!isLinkAlive(link, now)) return;
  const language = mailLanguage(link.district.language);
  const letter = {
    kind: "personal" as const,
    deliveryId: link.id,
    to: { name: link.staff.name, address: link.staff.email },
    language,
    values: {
      url: signInUrl(services, signInToken(services.secrets, link.id)),
      code: signInCode(services.secrets, link.id).replace(/^.{4}/, "$&-"),
    },
  };
  const compiled = compileMail(await renderLetter(link, language));
  const outcome = await mailer.send(composeMail(compiled, sender, letter, now));
  if (outcome.state === "deferred") throw new Error(`The mail waits: ${outcome.reply}`);
  if (outcome.state !== "sent") services.log.warn({ outcome }, "a sign-in mail did not go out");
}

function renderLetter(link: LinkRow, language: string): Promise<RenderedMail> {
  const { name: site, contact, timezone } = link.district;
  const office = { phone: contact || null, address: null };
  if (link.browserHash) {
    return renderMail("sign-in", { site, minutes: MAILED_LINK_MINUTES, office }, language);
  }
  const until = formatMoment(link.expiresAt, timezone, localeOf(language));
  return renderMail("welcome", { site, role: link.staff.role, until, office }, language);
}
