import { MOST_ATTEMPTS, recipientWait } from "~/campaigns/back-off";
import { getDistrict } from "~/districts/get-district.server";
import type { Mailer } from "~/mail/mailer";
import type { Sender } from "~/mail/message";
import type { Outcome } from "~/mail/outcome";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { composeInquiryMail } from "./inquiry-mail.server";
import {
  claimMail,
  listDueMails,
  type MailClaim,
  parkDeadMails,
  settleMail,
} from "./mail-ledger.db.server";
import { inquiryMailPayload, queueInquiryMail } from "./queue-mail.server";

type Sending = { services: Services; mailer: Mailer; sender: Sender };

/** A server that is down is asked again within minutes, however long it is down. */
const ATTEMPTS_OF_LONGEST_SERVER_WAIT = 4;
const DEAD_AFTER_MS = 15 * 60_000;

/**
 * Job "send-inquiry-mail": the row says `sending` before the dialogue begins. What cannot be sent yet waits
 * in its row, so that neither a mail server nor a worker that is gone loses an answer.
 */
export async function sendInquiryMail(payload: unknown, sending: Sending): Promise<void> {
  const { districtId, messageId } = inquiryMailPayload.parse(payload);
  const { services } = sending;
  const caller = systemCaller(services.database, districtId, "inquiry-mail");
  const claim = await transaction(caller, (scope) => claimMail(scope, messageId, services.clock()));
  if (!claim) return;
  const outcome = await attempt(caller, claim, sending);
  await settle(caller, claim, outcome, services.clock());
}

/** A mail that cannot be written, since its address is none, fails; it does not hang. */
async function attempt(
  caller: Caller,
  claim: MailClaim,
  { services, mailer, sender }: Sending,
): Promise<Outcome> {
  try {
    const district = await getDistrict(caller);
    const mail = await composeInquiryMail(claim, district, services, sender);
    return await mailer
      .send(mail)
      .catch((error: Error): Outcome => ({ state: "unknown", reply: error.message }));
  } catch (error) {
    return { state: "failed", reply: `Not sent: ${(error as Error).message}` };
  }
}

async function settle(caller: Caller, claim: MailClaim, said: Outcome, now: Date): Promise<void> {
  const { id, attempts } = claim;
  const isHopeless =
    said.state === "deferred" && said.cause === "recipient" && attempts >= MOST_ATTEMPTS;
  const outcome: Outcome = isHopeless ? { state: "failed", reply: said.reply } : said;
  await transaction(caller, async (scope) => {
    if (outcome.state !== "deferred") {
      await settleMail(scope, id, outcome, { settledAt: now, nextAttemptAt: null });
      return;
    }
    const most = outcome.cause === "server" ? ATTEMPTS_OF_LONGEST_SERVER_WAIT : attempts;
    const wait = recipientWait(Math.min(attempts, most), Math.random());
    const nextAttemptAt = new Date(now.getTime() + wait);
    await settleMail(scope, id, outcome, { settledAt: now, nextAttemptAt });
    await queueInquiryMail(scope, id, nextAttemptAt);
  });
}

/** Job "requeue-inquiry-mails": what is due gets its job again, and what a dead worker had waits for a person. */
export async function requeueInquiryMails(caller: Caller, now: Date): Promise<void> {
  await transaction(caller, async (scope) => {
    await parkDeadMails(scope, new Date(now.getTime() - DEAD_AFTER_MS));
    for (const id of await listDueMails(scope, now)) await queueInquiryMail(scope, id);
  });
}
