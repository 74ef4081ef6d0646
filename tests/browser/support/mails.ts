import { renameSync, writeFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { simpleParser } from "mailparser";
import type { SmtpDouble } from "../../support/smtp";
import { getHouse } from "./house-file";

export type Mail = {
  to: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  /** The header for stopping by one POST (RFC 8058), complete. */
  listUnsubscribe: string;
  listUnsubscribePost: string;
};

/** Files what the mail server took, for the processes that run the tests. */
export function keepMails(smtp: SmtpDouble, folder: string) {
  let kept = 0;
  const timer = setInterval(() => {
    for (; kept < smtp.accepted.length; kept += 1) {
      const file = join(folder, `${String(kept).padStart(5, "0")}.eml`);
      writeFileSync(`${file}.part`, smtp.accepted[kept]?.raw ?? "");
      renameSync(`${file}.part`, file);
    }
  }, 50);
  return { stop: () => clearInterval(timer) };
}

const parsed = new Map<string, Mail>();

/** Every mail that arrived, oldest first. */
export async function allMails(): Promise<Mail[]> {
  const folder = join(getHouse().folder, "mails");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".eml")).toSorted();
  return Promise.all(files.map((name) => readMail(join(folder, name))));
}

/** The newest mail to an address that `wanted` names; waits until it arrives. */
export async function mailTo(address: string, wanted: (mail: Mail) => boolean): Promise<Mail> {
  const arrived = async () =>
    (await allMails()).filter((mail) => mail.to === address && wanted(mail));
  return (await waitFor(arrived, (found) => found.length > 0, `a mail to ${address}`)).at(
    -1,
  ) as Mail;
}

/** The mails that `wanted` names, as soon as so many are there. */
export async function mailsLike(wanted: (mail: Mail) => boolean, count: number): Promise<Mail[]> {
  const arrived = async () => (await allMails()).filter(wanted);
  return waitFor(arrived, (found) => found.length >= count, `${count} mails`);
}

/** The one address of a kind in a mail's text: `/s/`, `/f/`, `/u/`, `/login/`. */
export function linkIn(mail: Mail, kind: string): string {
  const found = new RegExp(`${getHouse().url}/${kind}/[\\w-]+`).exec(mail.text)?.[0];
  if (!found) throw new Error(`No /${kind}/ link in “${mail.subject}”:\n${mail.text}`);
  return found;
}

async function readMail(file: string): Promise<Mail> {
  const known = parsed.get(file);
  if (known) return known;
  const raw = await readFile(file);
  const parsedMail = await simpleParser(raw);
  const { to, subject = "", text = "", html, messageId = "", headerLines } = parsedMail;
  const address = Array.isArray(to) ? to[0] : to;
  const header = (name: string) =>
    (headerLines.find(({ key }) => key === name)?.line ?? "")
      .replace(/^[^:]*:/, "")
      .replace(/\s+/g, " ")
      .trim();
  const mail: Mail = {
    ...{ to: address?.value[0]?.address ?? "", subject, text, html: html || "", messageId },
    listUnsubscribe: header("list-unsubscribe"),
    listUnsubscribePost: header("list-unsubscribe-post"),
  };
  parsed.set(file, mail);
  return mail;
}

async function waitFor<T>(
  look: () => Promise<T>,
  isDone: (found: T) => boolean,
  what: string,
): Promise<T> {
  const deadline = Date.now() + 90_000;
  for (;;) {
    const found = await look();
    if (isDone(found)) return found;
    if (Date.now() > deadline) throw new Error(`Waited 90 s for ${what}.`);
    await sleep(200);
  }
}
