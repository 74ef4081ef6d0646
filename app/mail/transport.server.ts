import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { createTransport, type NodemailerError, type SMTPSentMessageInfo } from "nodemailer";
import MailMessage from "nodemailer/lib/mailer/mail-message";
import SMTPPool from "nodemailer/lib/smtp-pool";
import type { Clock } from "~/platform/clock";
import { createSigner, type DkimKey } from "./dkim.server";
import { type FinishedMail, Handover } from "./handover.server";
import type { BeforeDot, Mailer } from "./mailer";
import type { OutgoingMail } from "./message";
import { judgeTrouble, type Outcome, type Stage, tidyReply } from "./outcome";
import { fullBucket, type TokenBucket, takeToken } from "./token-bucket";

/** Milliseconds for each step; the wait after the final dot is long, since cutting it is ambiguous. */
export type Timeouts = { connect: number; greeting: number; envelope: number; final: number };

export type MailerOptions = {
  smtpUrl: string;
  clock: Clock;
  dkim?: DkimKey | undefined;
  /** Mails per second of this process, asked before each; unlimited if absent. */
  rate?: (() => number | undefined) | undefined;
  /** Connections at once: as many messages can be unknown after a crash. */
  concurrency?: number | undefined;
  timeouts?: Partial<Timeouts> | undefined;
};

const usualTimeouts: Timeouts = {
  connect: 10_000,
  greeting: 15_000,
  envelope: 60_000,
  final: 180_000,
};

/** Sends by SMTP through pooled connections, telling certain outcomes from the ambiguous one. */
export function createMailer(options: MailerOptions): Mailer {
  const timeouts = { ...usualTimeouts, ...options.timeouts };
  const pool = createPool(options.smtpUrl, options.concurrency ?? 5, timeouts);
  const transport = createTransport(pool);
  transport.on("error", () => undefined);
  const sign = options.dkim && createSigner(options.dkim);
  const awaitTurn = createPacer(options.rate, options.clock);
  const closing = new AbortController();
  setMaxListeners(0, closing.signal);
  const inFlight = new Set<Promise<Outcome>>();

  async function attempt(mail: OutgoingMail, beforeDot: BeforeDot): Promise<Outcome> {
    if (!(await awaitTurn(closing.signal))) return notTaken;
    const bytes = sign ? await sign(mail.raw) : mail.raw;
    if (closing.signal.aborted) return notTaken;
    return handOver({ transport, pool, timeouts }, { mail, bytes, beforeDot });
  }

  return {
    send(mail, beforeDot = () => undefined) {
      const outcome = attempt(mail, beforeDot);
      inFlight.add(outcome);
      const forget = () => inFlight.delete(outcome);
      outcome.then(forget, forget);
      return outcome;
    },
    async close(graceMs = 10_000) {
      closing.abort();
      pool.close();
      await Promise.race([Promise.allSettled(inFlight), sleep(graceMs, undefined, { ref: false })]);
      pool.close({ force: true });
      await Promise.allSettled(inFlight);
    },
  };
}

const notTaken: Outcome = { state: "deferred", reply: "Sending is stopping", cause: "server" };

function createPool(url: string, connections: number, timeouts: Timeouts): SMTPPool {
  return new SMTPPool({
    url,
    maxConnections: connections,
    maxMessages: 100,
    // A connection that went stale while idle is replaced once; anything more is the queue's business.
    maxRequeues: 1,
    connectionTimeout: timeouts.connect,
    greetingTimeout: timeouts.greeting,
    dnsTimeout: timeouts.connect,
    // Shorter waits are kept by handOver, which knows the stage.
    socketTimeout: Math.max(timeouts.envelope, timeouts.final) + 1000,
    socketCloseTimeout: 1000,
    // Nobody is in the middle of a loopback connection, and local relays sign their own certificates.
    ...(isLoopback(url) ? { tls: { rejectUnauthorized: false } } : {}),
  });
}

function isLoopback(url: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(url).hostname);
}

/** Waits for the next free moment under the rate; false if sending stops meanwhile. */
function createPacer(findRate: MailerOptions["rate"], clock: Clock) {
  let bucket: TokenBucket | undefined;
  return async (stop: AbortSignal): Promise<boolean> => {
    if (stop.aborted) return false;
    const rate = findRate?.();
    if (rate === undefined) return true;
    const now = clock().getTime();
    const taken = takeToken(bucket ?? fullBucket(rate, now), rate, now);
    bucket = taken.bucket;
    if (taken.wait > 0) await sleep(taken.wait, undefined, { signal: stop }).catch(() => undefined);
    return !stop.aborted;
  };
}

type Line = {
  transport: ReturnType<typeof createTransport>;
  pool: SMTPPool;
  timeouts: Timeouts;
};

function handOver({ transport, pool, timeouts }: Line, finished: FinishedMail): Promise<Outcome> {
  const abort = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const watch = (stage: Stage) => {
    clearTimeout(timer);
    const limit = stage === "envelope" ? timeouts.envelope : timeouts.final;
    timer = setTimeout(() => abort.abort(new Error(`No reply within ${limit} ms`)), limit);
  };
  const message = new Handover(finished, watch);
  const entry = new MailMessage(transport, { signal: abort.signal });
  entry.message = message;
  return new Promise((resolve) => {
    pool.send(entry, (error, info) => {
      clearTimeout(timer);
      resolve(error ? judgeError(error, message.stage) : judgeSuccess(info, message.stage));
    });
  });
}

function judgeSuccess(info: SMTPSentMessageInfo | undefined, stage: Stage): Outcome {
  const reply = tidyReply(info?.response ?? "");
  // A server that says yes before it has the whole message has not understood it.
  return stage === "dot" ? { state: "sent", reply } : { state: "unknown", reply };
}

function judgeError(error: NodemailerError, stage: Stage): Outcome {
  const { code, command, response, responseCode } = error;
  const reason = error.cause instanceof Error ? error.cause.message : error.message;
  return judgeTrouble({ stage, message: reason, code, command, response, responseCode });
}
