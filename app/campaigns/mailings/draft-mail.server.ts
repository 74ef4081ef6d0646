import { randomUUID } from "node:crypto";
import { z } from "zod";
import { getDistrict } from "~/districts/get-district.server";
import type { Mailer } from "~/mail/mailer";
import type { Sender } from "~/mail/message";
import { recordAudit } from "~/platform/audit.db.server";
import { addJob } from "~/platform/jobs.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { sendSample } from "../send-test-mail.server";
import { findMailing } from "./mailing.db.server";
import { renderMailing } from "./render-mailing.server";

const payloadSchema = z.object({
  districtId: z.uuid(),
  mailingId: z.uuid(),
  mailId: z.uuid(),
  language: z.string(),
  email: z.string(),
  name: z.string(),
});

/** A mailing that is being written, in one of its languages, to the member of staff who asks for it. */
export async function queueDraftMail(
  caller: Caller,
  mailingId: string,
  language: string,
  to: { email: string; name: string },
): Promise<void> {
  await transaction(caller, async (scope) => {
    const mailId = randomUUID();
    const { email, name } = to;
    const payload = { districtId: scope.districtId, mailingId, mailId, language, email, name };
    await addJob(scope, "send-draft-mail", payload);
    await recordAudit(scope, "mailing.test-mail", `mail:${mailId}`, { mailingId, language });
  });
}

/** Job "send-draft-mail". */
export async function sendDraftMail(
  payload: unknown,
  deps: { services: Services; mailer: Mailer; sender: Sender },
): Promise<void> {
  const { districtId, mailingId, language, ...to } = payloadSchema.parse(payload);
  const caller = systemCaller(deps.services.database, districtId, "worker");
  const mailing = await transaction(caller, (scope) => findMailing(scope, mailingId));
  if (!mailing) return;
  const district = await getDistrict(caller);
  const { mails } = await renderMailing(district, mailing);
  const mail = mails[language];
  if (mail) await sendSample({ mail, language, sample: {}, district, ...to }, deps);
}
