import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Clock } from "~/platform/clock";
import type { BeforeDot, Mailer } from "./mailer";
import type { OutgoingMail } from "./message";
import { type Outcome, tidyReply } from "./outcome";
import { type ReadMessage, readMessage, readMessageHead } from "./read-message";

export type OutboxEntry = {
  /** The file's name, which `readOutbox` takes. */
  file: string;
  deliveryId: string;
  keptAt: Date;
  from: string;
  to: string;
  subject: string;
};

export type OutboxMail = OutboxEntry & Pick<ReadMessage, "text" | "html">;

const fileName = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([0-9A-Za-z-]{1,64})\.eml$/;
const headBytes = 4096;

/** Keeps mails as files where no SMTP server is set: whole or not at all, readable by us only. */
export function outboxMailer(dir: string, clock: Clock): Mailer {
  const inFlight = new Set<Promise<Outcome>>();
  return {
    send(mail, beforeDot = () => undefined) {
      const kept = keep(dir, mail, clock(), beforeDot);
      inFlight.add(kept);
      const forget = () => inFlight.delete(kept);
      kept.then(forget, forget);
      return kept;
    },
    async close() {
      await Promise.allSettled(inFlight);
    },
  };
}

async function keep(
  dir: string,
  mail: OutgoingMail,
  now: Date,
  beforeDot: BeforeDot,
): Promise<Outcome> {
  const file = `${now.toISOString().replace(/[-:.]/g, "")}-${mail.deliveryId}.eml`;
  const unfinished = join(dir, `.${file}.${process.pid}`);
  try {
    await write(dir, unfinished, mail.raw);
    beforeDot();
    await rename(unfinished, join(dir, file));
    return { state: "sent", reply: `Kept in the outbox as ${file}` };
  } catch (error) {
    // Whole or not at all: it certainly is not there.
    await rm(unfinished, { force: true }).catch(() => undefined);
    return { state: "deferred", reply: tidyReply((error as Error).message), cause: "server" };
  }
}

async function write(dir: string, file: string, bytes: Buffer): Promise<void> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const handle = await open(file, "w", 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

/** The newest mails first, at most `limit`; an outbox that was never used is empty. */
export async function listOutbox(dir: string, limit = 100): Promise<OutboxEntry[]> {
  const files = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const newest = files
    .filter((file) => fileName.test(file))
    .sort()
    .reverse()
    .slice(0, limit);
  return Promise.all(newest.map((file) => readEntry(dir, file)));
}

/** One mail with its text and html, or null where there is no such file in the outbox. */
export async function readOutbox(dir: string, file: string): Promise<OutboxMail | null> {
  if (!fileName.test(file)) return null;
  const raw = await readFile(join(dir, file), "latin1").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (raw === null) return null;
  const { from, to, subject, text, html } = readMessage(raw);
  return { ...named(file), from, to, subject, text, html };
}

async function readEntry(dir: string, file: string): Promise<OutboxEntry> {
  const handle = await open(join(dir, file));
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    const { from, to, subject } = readMessageHead(buffer.toString("latin1", 0, bytesRead));
    return { ...named(file), from, to, subject };
  } finally {
    await handle.close();
  }
}

function named(file: string): Pick<OutboxEntry, "file" | "deliveryId" | "keptAt"> {
  const [, year, month, day, hour, minute, second, milliseconds, deliveryId = ""] =
    fileName.exec(file) ?? [];
  const keptAt = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${milliseconds}Z`);
  return { file, deliveryId, keptAt };
}
