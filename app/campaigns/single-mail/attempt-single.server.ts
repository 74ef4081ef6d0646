import type { Mailer } from "~/mail/mailer";
import type { OutgoingMail } from "~/mail/message";
import type { Outcome } from "~/mail/outcome";
import { MOST_ATTEMPTS, recipientWait } from "../back-off";

/** A server that is down is asked again within minutes, however long it is down. */
const ATTEMPTS_OF_LONGEST_SERVER_WAIT = 4;

/** What a row of a ledger of single mails says after an attempt; `nextAttemptAt` only where it is `deferred`. */
type SingleOutcome = Pick<Outcome, "state" | "reply"> & {
  settledAt: Date;
  nextAttemptAt: Date | null;
};

/**
 * One attempt at a mail whose row says `sending` already: composes it, hands it over and tells what the row
 * has to say. A mail that cannot be written, since its address is none, fails; it does not hang.
 */
export async function attemptSingle(
  compose: () => Promise<OutgoingMail>,
  { mailer, attempts, clock }: { mailer: Mailer; attempts: number; clock: () => Date },
): Promise<SingleOutcome> {
  const said = await attempt(compose, mailer);
  const now = clock();
  const isHopeless =
    said.state === "deferred" && said.cause === "recipient" && attempts >= MOST_ATTEMPTS;
  if (said.state !== "deferred" || isHopeless) {
    const state = isHopeless ? "failed" : said.state;
    return { state, reply: said.reply, settledAt: now, nextAttemptAt: null };
  }
  const most = said.cause === "server" ? ATTEMPTS_OF_LONGEST_SERVER_WAIT : attempts;
  const wait = recipientWait(Math.min(attempts, most), Math.random());
  const nextAttemptAt = new Date(now.getTime() + wait);
  return { state: "deferred", reply: said.reply, settledAt: now, nextAttemptAt };
}

async function attempt(compose: () => Promise<OutgoingMail>, mailer: Mailer): Promise<Outcome> {
  try {
    const mail = await compose();
    return await mailer
      .send(mail)
      .catch((error: Error): Outcome => ({ state: "unknown", reply: error.message }));
  } catch (error) {
    return { state: "failed", reply: `Not sent: ${(error as Error).message}` };
  }
}
