import { randomUUID } from "node:crypto";
import { z } from "zod";
import { getDistrict } from "~/districts/get-district.server";
import type { Mailer } from "~/mail/mailer";
import type { RenderedMail, Sender } from "~/mail/message";
import { recordAudit } from "~/platform/audit.db.server";
import { addJob } from "~/platform/jobs.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { sendSample } from "./send-test-mail.server";

const payloadSchema = z.object({
  districtId: z.uuid(),
  mailId: z.uuid(),
  language: z.string(),
  mail: z.object({ subject: z.string(), html: z.string(), text: z.string() }),
  email: z.string(),
  name: z.string(),
});

/** A mail before anybody gets it, its placeholders open, to the member of staff who asks for it. */
export async function queueSample(
  caller: Caller,
  { of, language, mail }: { of: string; language: string; mail: RenderedMail },
  { email, name }: { email: string; name: string },
): Promise<void> {
  await transaction(caller, async (scope) => {
    const mailId = randomUUID();
    const { subject, html, text } = mail;
    const payload = { districtId: scope.districtId, mailId, language, email, name };
    await addJob(scope, "send-sample", { ...payload, mail: { subject, html, text } });
    await recordAudit(scope, "mail.sample", `mail:${mailId}`, { of, language });
  });
}

/** Job "send-sample". */
export async function sendQueuedSample(
  payload: unknown,
  deps: { services: Services; mailer: Mailer; sender: Sender },
): Promise<void> {
  const { districtId, ...sample } = payloadSchema.parse(payload);
  const caller = systemCaller(deps.services.database, districtId, "worker");
  await sendSample({ ...sample, sample: {}, district: await getDistrict(caller) }, deps);
}
