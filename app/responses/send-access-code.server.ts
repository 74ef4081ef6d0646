import { z } from "zod";
import { getDistrict } from "~/districts/get-district.server";
import type { Mailer } from "~/mail/mailer";
import { compileMail, composeMail, type Sender } from "~/mail/message";
import { transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { mailLanguage } from "../../emails/messages";
import { renderMail } from "../../emails/render-mail";
import { findCodeMail } from "./access-code.db.server";
import { accessCodeOf, CODE_MINUTES } from "./access-code.server";

const payloadSchema = z.object({ districtId: z.uuid(), accessCodeId: z.uuid() });

/** Job "send-access-code": the code that lets another browser in to its owner's answers. */
export async function sendAccessCodeMail(
  payload: unknown,
  { services, mailer, sender }: { services: Services; mailer: Mailer; sender: Sender },
): Promise<void> {
  const { districtId, accessCodeId } = payloadSchema.parse(payload);
  const caller = systemCaller(services.database, districtId, "access-code");
  const mail = await transaction(caller, (scope) => findCodeMail(scope, accessCodeId));
  if (!mail) return;
  const district = await getDistrict(caller);
  const language = mailLanguage(mail.language);
  const office = { phone: district.contact || null, address: null };
  const props = { district: district.name, minutes: CODE_MINUTES, office };
  const compiled = compileMail(await renderMail("access-code", props, language));
  const letter = {
    kind: "personal" as const,
    deliveryId: accessCodeId,
    to: { name: "", address: mail.email },
    language,
    values: { code: accessCodeOf(services.secrets.link, accessCodeId).replace(/^.{4}/, "$&-") },
  };
  const outcome = await mailer.send(composeMail(compiled, sender, letter, services.clock()));
  if (outcome.state === "deferred") throw new Error(`The mail waits: ${outcome.reply}`);
  if (outcome.state !== "sent") services.log.warn({ outcome }, "a code did not go out");
}
