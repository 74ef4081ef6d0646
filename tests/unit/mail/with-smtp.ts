import type { Mailer } from "~/mail/mailer";
import { createMailer, type MailerOptions, type Timeouts } from "~/mail/transport.server";
import { systemClock } from "~/platform/clock";
import {
  type SmtpDouble,
  type SmtpReaction,
  type SmtpScript,
  type SmtpStage,
  startSmtp,
} from "../../support/smtp";

const brief = 500;

/** A short limit for the one wait that a server hanging at this stage leaves to its limit. */
export function briefAt(stage: SmtpStage): Partial<Timeouts> {
  if (stage === "connect") return { greeting: brief };
  return stage === "body" || stage === "dot" ? { final: brief } : { envelope: brief };
}

type Options = Partial<MailerOptions> & { pipelining?: boolean };
export type Pair = { mailer: Mailer; smtp: SmtpDouble };

/** Lets a mailer and a server that goes wrong as scripted meet, and cleans up after them. */
export async function withSmtp(
  script: SmtpScript | undefined,
  options: Options,
  act: (pair: Pair) => Promise<void>,
) {
  const smtp = await startSmtp(script, options);
  const mailer = createMailer({ smtpUrl: smtp.url, clock: systemClock, ...options });
  try {
    await act({ mailer, smtp });
  } finally {
    await mailer.close(0);
    await smtp.close();
  }
}

export const at =
  (stage: SmtpStage, reaction: SmtpReaction): SmtpScript =>
  (reached) =>
    reached === stage ? reaction : undefined;
