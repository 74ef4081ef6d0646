import { attemptSingle, DEAD_AFTER_MS } from "~/campaigns/single-mail.server";
import { getDistrict } from "~/districts/get-district.server";
import type { Mailer } from "~/mail/mailer";
import type { Sender } from "~/mail/message";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { composeInquiryMail } from "./inquiry-mail.server";
import { claimMail, listDueMails, parkDeadMails, settleMail } from "./mail-ledger.db.server";
import { inquiryMailPayload, queueInquiryMail } from "./queue-mail.server";

type Sending = { services: Services; mailer: Mailer; sender: Sender };

/**
 * Job "send-inquiry-mail": the row says `sending` before the dialogue begins. What cannot be sent yet waits
 * in its row, so that neither a mail server nor a worker that is gone loses an answer.
 */
export async function sendInquiryMail(payload: unknown, sending: Sending): Promise<void> {
  const { districtId, messageId } = inquiryMailPayload.parse(payload);
  const { services, mailer, sender } = sending;
  const caller = systemCaller(services.database, districtId, "inquiry-mail");
  const claim = await transaction(caller, (scope) => claimMail(scope, messageId, services.clock()));
  if (!claim) return;
  const outcome = await attemptSingle(
    async () => composeInquiryMail(claim, await getDistrict(caller), services, sender),
    { mailer, attempts: claim.attempts, clock: services.clock },
  );
  const { nextAttemptAt } = outcome;
  await transaction(caller, async (scope) => {
    await settleMail(scope, claim.id, outcome);
    if (nextAttemptAt) await queueInquiryMail(scope, claim.id, nextAttemptAt);
  });
}

/** Job "requeue-inquiry-mails": what is due gets its job again, and what a dead worker had waits for a person. */
export async function requeueInquiryMails(caller: Caller, now: Date): Promise<void> {
  await transaction(caller, async (scope) => {
    await parkDeadMails(scope, new Date(now.getTime() - DEAD_AFTER_MS));
    for (const id of await listDueMails(scope, now)) await queueInquiryMail(scope, id);
  });
}
