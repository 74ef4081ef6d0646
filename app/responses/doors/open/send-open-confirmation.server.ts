import { z } from "zod";
import { getDistrict } from "~/districts/get-district.server";
import type { Mailer } from "~/mail/mailer";
import { compileMail, composeMail, type Sender } from "~/mail/message";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { askingOf } from "~/surveys/asking-of.server";
import { mailLanguage } from "../../../../emails/messages";
import { renderMail } from "../../../../emails/render-mail";
import { doorWords } from "../messages/door-words";
import { confirmationToken } from "./ask-for-confirmation.server";
import { deleteOldConfirmations, findWaveToConfirm } from "./confirmation.db.server";
import { CONFIRM_DAYS } from "./open-link";

const payloadSchema = z.object({
  districtId: z.uuid(),
  confirmationId: z.uuid(),
  email: z.string(),
  language: z.string(),
  path: z.string().startsWith("/d/"),
});

/** Job "send-open-confirmation": the link that verifies answers given at the open link. */
export async function sendOpenConfirmation(
  payload: unknown,
  { services, mailer, sender }: { services: Services; mailer: Mailer; sender: Sender },
): Promise<void> {
  const { districtId, confirmationId, email, language, path } = payloadSchema.parse(payload);
  const caller = systemCaller(services.database, districtId, "open-confirmation");
  const now = services.clock();
  const waveId = await transaction(caller, (scope) =>
    findWaveToConfirm(scope, confirmationId, now),
  );
  const asking = waveId && (await askingOf(caller, waveId));
  if (!asking) return;
  const district = await getDistrict(caller);
  const written = mailLanguage(language);
  const { t } = doorWords(written, district.language);
  const days = { days: CONFIRM_DAYS };
  const props = {
    district: district.name,
    office: { phone: district.contact || null, address: null },
    subject: t("mail.subject", { district: district.name }),
    lead: t("mail.lead", { title: asking.title(written) }),
    open: t("mail.open"),
    notYou: t("mail.not_you", days),
  };
  const compiled = compileMail(await renderMail("open-confirmation", props, written));
  const token = confirmationToken(services.secrets.link, confirmationId);
  const letter = {
    kind: "personal" as const,
    deliveryId: confirmationId,
    to: { name: "", address: email },
    language: written,
    values: {
      url: `${services.env.APP_URL}${path}/confirmations/${token}?lang=${encodeURIComponent(language)}`,
    },
  };
  const outcome = await mailer.send(composeMail(compiled, sender, letter, now));
  if (outcome.state === "deferred") throw new Error(`The mail waits: ${outcome.reply}`);
  if (outcome.state !== "sent") services.log.warn({ outcome }, "a confirmation did not go out");
}

/** Job "delete-open-confirmations": addresses that verified nothing are forgotten. */
export async function deleteOpenConfirmations(caller: Caller, now: Date): Promise<number> {
  return transaction(caller, (scope) => deleteOldConfirmations(scope, now));
}
