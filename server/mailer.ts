import { join } from "node:path";
import { Hands } from "~/campaigns/hands";
import { createSigner, readDkimKey } from "~/mail/dkim.server";
import { parseMailbox } from "~/mail/mailbox";
import type { Mailer } from "~/mail/mailer";
import type { Sender } from "~/mail/message";
import { outboxMailer } from "~/mail/outbox.server";
import { createMailer } from "~/mail/transport.server";
import { type Env, WrongEnvironment } from "~/platform/env.server";
import type { Services } from "~/platform/services.server";
import type { Traffic } from "~/platform/traffic.server";

/** Connections to the mail server: as many mails can be unknown after a crash. */
const MOST_CONCURRENT = 10;

/** Mails in hand where it is written down which of them only wait for a connection. */
const MOST_IN_HAND = 30;

/** Mails a second while people wait for pages: those who answer come before those who are asked. */
const WHILE_BUSY = 100;

/** By SMTP where a server is set, else into the outbox folder. */
export function openMailer(
  services: Services,
  traffic: Traffic = { isBusy: () => false },
): {
  mailer: Mailer;
  sender: Sender;
  hands: Hands;
} {
  const { env, clock, secrets } = services;
  const concurrency = atMost(MOST_CONCURRENT, env.MAIL_RATE);
  const hands = new Hands(concurrency, atMost(MOST_IN_HAND, env.MAIL_RATE));
  const { DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE } = env;
  const dkim =
    DKIM_DOMAIN && DKIM_SELECTOR && DKIM_KEY_FILE
      ? readDkimKey(DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE)
      : undefined;
  const most = env.MAIL_RATE ?? Number.POSITIVE_INFINITY;
  const rate = () => (traffic.isBusy() ? Math.min(most, WHILE_BUSY) : env.MAIL_RATE);
  const mailer = env.SMTP_URL
    ? createMailer({ smtpUrl: env.SMTP_URL, clock, dkim, rate, concurrency })
    : outboxMailer(join(env.DATA_DIR, "outbox"), clock);
  return { mailer, sender: senderFrom(env, secrets.link), hands };
}

/** Throws what `openMailer` would throw, without opening anything. */
export function checkMailSettings(env: Env): void {
  senderFrom(env, "");
  const { DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE } = env;
  if (!DKIM_DOMAIN || !DKIM_SELECTOR || !DKIM_KEY_FILE) return;
  try {
    createSigner(readDkimKey(DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new WrongEnvironment(
      `Wrong setting. DKIM_KEY_FILE: ${reason.replace(/^DKIM_KEY_FILE: /, "")}`,
    );
  }
}

/** At a slow rate no more than a second's mails wait in hand, neither sent nor queued. */
function atMost(mails: number, rate: number | undefined): number {
  return rate === undefined ? mails : Math.min(mails, Math.ceil(rate));
}

function senderFrom(env: Env, bounceSecret: string): Sender {
  const from = parseMailbox(env.MAIL_FROM);
  if (!from) {
    throw new WrongEnvironment("Wrong setting. MAIL_FROM: must be an address, or Name <address>");
  }
  const domain = from.address.slice(from.address.lastIndexOf("@") + 1);
  const { BOUNCE_ADDRESS: bounceAddress } = env;
  return { from, domain, bounceSecret, ...(bounceAddress ? { bounceAddress } : {}) };
}
