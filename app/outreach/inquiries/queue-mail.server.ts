import { z } from "zod";
import { addJob } from "~/platform/jobs.db.server";
import type { Scope } from "~/platform/scope.server";

export const SEND_INQUIRY_MAIL = "send-inquiry-mail";

export const inquiryMailPayload = z.object({ districtId: z.uuid(), messageId: z.uuid() });

/** Has a worker send a message of a case; asking twice is asking once. */
export async function queueInquiryMail(
  scope: Scope,
  messageId: string,
  runAt?: Date,
): Promise<void> {
  const payload = { districtId: scope.districtId, messageId };
  const key = `${SEND_INQUIRY_MAIL}:${messageId}`;
  await addJob(scope, SEND_INQUIRY_MAIL, payload, runAt ? { key, runAt } : { key });
}
