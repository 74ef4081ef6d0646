import { z } from "zod";
import type { Mailer } from "~/mail/mailer";
import type { OutgoingMail, Sender } from "~/mail/message";
import { addJob } from "~/platform/jobs.db.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { attemptSingle } from "./attempt-single.server";
import {
  claimMail,
  decideMail,
  listDueMails,
  parkMails,
  readOpenMails,
  settleMail,
} from "./mail-ledger.db.server";
import {
  type Decision,
  type MailClaim,
  type MailLedger,
  type OpenMails,
  RESTORED,
} from "./single-mail";

/** What was `sending` for this long was left there by a worker that is gone. */
const DEAD_AFTER_MS = 15 * 60_000;

const payloadSchema = z.object({ districtId: z.uuid(), mailId: z.uuid() });

export type SendingSingle = { services: Services; mailer: Mailer; sender: Sender };

/** One feature's single mails. */
export type SingleMails = {
  ledger: MailLedger;
  /** Reads what a mail tells at the moment of sending, and gives how to write it; null where that is over. */
  read: (
    caller: Caller,
    claim: MailClaim,
    sending: SendingSingle,
  ) => Promise<(() => Promise<OutgoingMail>) | null>;
};

/** Has a worker send a mail; asking twice is asking once. */
export async function queueSingleMail(
  scope: Scope,
  { task }: MailLedger,
  mailId: string,
  runAt?: Date,
): Promise<void> {
  const payload = { districtId: scope.districtId, mailId };
  const key = `${task}:${mailId}`;
  await addJob(scope, task, payload, runAt ? { key, runAt } : { key });
}

/**
 * The job of every ledger of single mails: the row says `sending` before the dialogue begins. What cannot be sent
 * yet waits in its row, so that neither a mail server nor a worker that is gone loses a mail or sends it twice.
 */
export async function sendSingleMail(
  payload: unknown,
  { ledger, read }: SingleMails,
  sending: SendingSingle,
): Promise<void> {
  const { districtId, mailId } = payloadSchema.parse(payload);
  const { clock, database } = sending.services;
  const caller = systemCaller(database, districtId, ledger.task);
  const claim = await transaction(caller, (scope) => claimMail(scope, ledger, mailId, clock()));
  if (!claim) return;
  const compose = await read(caller, claim, sending);
  if (!compose) {
    const over = { state: "skipped" as const, reply: "What it tells is over." };
    const settlement = { ...over, settledAt: clock(), nextAttemptAt: null };
    await transaction(caller, (scope) => settleMail(scope, ledger, mailId, settlement));
    return;
  }
  const { mailer } = sending;
  const outcome = await attemptSingle(compose, { mailer, attempts: claim.attempts, clock });
  const { nextAttemptAt } = outcome;
  await transaction(caller, async (scope) => {
    await settleMail(scope, ledger, mailId, outcome);
    if (nextAttemptAt) await queueSingleMail(scope, ledger, mailId, nextAttemptAt);
  });
}

/** Gives what is due its job again, and what a dead worker had to a person. */
export async function requeueSingleMails(
  caller: Caller,
  ledger: MailLedger,
  now: Date,
): Promise<void> {
  await transaction(caller, async (scope) => {
    await parkMails(scope, ledger, new Date(now.getTime() - DEAD_AFTER_MS));
    for (const id of await listDueMails(scope, ledger, now)) {
      await queueSingleMail(scope, ledger, id);
    }
  });
}

/** After a restore: nobody is at work on what the backup saw in somebody's hands. */
export async function parkRestoredMails(
  scope: Scope,
  ledger: MailLedger,
  now: Date,
): Promise<void> {
  await parkMails(scope, ledger, now, RESTORED);
}

/** A person says of a mail that may have arrived: it did, or send it again. False where that is not open. */
export async function decideSingleMail(
  scope: Scope,
  ledger: MailLedger,
  mail: { id: string; about: string },
  decision: { state: Decision; now: Date },
): Promise<boolean> {
  if (!(await decideMail(scope, ledger, mail, decision))) return false;
  if (decision.state === "queued") await queueSingleMail(scope, ledger, mail.id);
  return true;
}

export async function lookAtSingleMails(scope: Scope, ledger: MailLedger): Promise<OpenMails> {
  return readOpenMails(scope, ledger);
}
