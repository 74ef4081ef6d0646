import { isAutoReply } from "~/mail/bounces/auto-reply";
import { header, partText, readIncoming } from "~/mail/bounces/mail-parts";
import { type EmailAddress, parseEmailAddress } from "~/platform/email-address";
import { LONGEST_QUESTION } from "./inquiry";

/** What of a mail that came in makes a question of a case. */
export type IncomingQuestion = {
  from: Extract<EmailAddress, { ok: true }>;
  name: string;
  /** Every address it says it went to. */
  recipients: string[];
  subject: string;
  body: string;
  messageId: string | null;
  /** Message-IDs it answers, without brackets. */
  references: string[];
};

export type ReadIncoming =
  | { ok: true; question: IncomingQuestion }
  | { ok: false; reason: "auto_reply" | "bounce" | "no_sender" | "empty" };

/** Reads a mail for a case. What a machine wrote is named, so that nobody answers it (RFC 3834). */
export function readQuestion(bytes: Uint8Array): ReadIncoming {
  const { headers, parts } = readIncoming(bytes);
  const value = (name: string) => header(headers, name);
  if (/^multipart\/report/i.test(value("content-type")) || value("return-path").trim() === "<>") {
    return { ok: false, reason: "bounce" };
  }
  if (isAutoReply(headers)) return { ok: false, reason: "auto_reply" };
  const author = mailboxOf(value("from"));
  const from = parseEmailAddress(author.address);
  if (!from.ok) return { ok: false, reason: "no_sender" };
  const texts = parts.filter(({ type }) => type === "text/plain");
  const shown =
    texts.length > 0
      ? texts.slice(0, 1)
      : parts.filter(({ type }) => type === "text/html").slice(0, 1);
  const subject = value("subject").replace(/\s+/g, " ").trim();
  const body = freshText(shown.map(partText).join("\n")).slice(0, LONGEST_QUESTION);
  const left = parts.length - parts.filter(({ type }) => type.startsWith("text/")).length;
  if (body === "" && subject === "" && left === 0) return { ok: false, reason: "empty" };
  return {
    ok: true,
    question: {
      ...{ from, name: author.name, subject },
      body: [body || subject, left > 0 ? `[${left} attached files were not kept.]` : ""]
        .filter(Boolean)
        .join("\n\n"),
      recipients: ["x-original-to", "delivered-to", "to", "cc"].flatMap((name) =>
        (headers.get(name) ?? []).flatMap(addressesIn),
      ),
      messageId: messageIdsIn(value("message-id"))[0] ?? null,
      references: messageIdsIn(`${value("in-reply-to")} ${value("references")}`).slice(-50),
    },
  };
}

function mailboxOf(text: string): { name: string; address: string } {
  const named = /^([^<>]{0,200})<([^<>]{3,320})>/.exec(text.trim());
  const name = (named?.[1] ?? "")
    .replace(/["\p{Cc}]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
  return { name: name.slice(0, 120), address: (named?.[2] ?? text).trim() };
}

const addressesIn = (text: string) =>
  text.match(/[^\s<>,;:"()]{1,200}@[^\s<>,;:"()]{1,200}/g) ?? [];

const messageIdsIn = (text: string) =>
  (text.match(/<[^\s<>]{3,250}>/g) ?? []).map((id) => id.slice(1, -1));

/** What is new in a mail: without the mail it answers, which programs put below, and without trailing blanks. */
export function freshText(text: string): string {
  const lines = text
    .replace(/\r\n?/g, "\n")
    .replace(/[\p{Cf}\p{Co}\p{Cn}]/gu, "")
    .split("\n");
  let end = lines.length;
  const isQuoted = (line: string) => /^\s*>/.test(line);
  while (end > 0 && (isQuoted(lines[end - 1] ?? "") || (lines[end - 1] ?? "").trim() === "")) end--;
  // "On Friday, Dana Whitfield wrote:" above what was quoted, in whatever language: it ends in a colon.
  const hadQuote = lines.slice(end).some(isQuoted);
  if (hadQuote && /[:：]\s*$/.test(lines[end - 1] ?? "")) end--;
  if (hadQuote && /^\s*(on|el|em|le|am|vào|在)\b/i.test(lines[end - 1] ?? "")) end--;
  return lines
    .slice(0, end)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
