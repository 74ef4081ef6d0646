import { foldLines } from "nodemailer/lib/mime-funcs";
import MimeNode from "nodemailer/lib/mime-node";
import { encode, wrap } from "nodemailer/lib/qp";
import { parseEmailAddress } from "~/platform/email-address";
import { headerText, type Mailbox } from "./mailbox";
import { compileTemplate, escapeHtml, fillTemplate, type Template, type Values } from "./template";
import { bounceAddress } from "./verp";

/** A mail rendered once per campaign and language, its placeholders still open. */
export type RenderedMail = { subject: string; html: string; text: string };

export type CompiledMail = { subject: Template; html: Template; text: Template };

/** Who sends: `domain` ends the Message-IDs; without `bounceAddress` bounces return to `from`. */
export type Sender = {
  from: Mailbox;
  replyTo?: Mailbox;
  domain: string;
  bounceAddress?: string;
  bounceSecret: string;
};

/** One mail to one address; only mailings can be unsubscribed from (never codes or sign-in links). */
export type Letter = {
  deliveryId: string;
  to: Mailbox;
  language: string;
  values: Values;
} & (
  | { kind: "mailing"; unsubscribeUrl: string; unsubscribeMailto?: string }
  | { kind: "personal"; byPerson?: WrittenBySomebody }
);

/** Of a letter that a person wrote: the Message-ID of the mail it answers, if it answers one. */
export type WrittenBySomebody = { answers: string | null };

/** A finished RFC 5322 message with its SMTP envelope of one recipient. */
export type OutgoingMail = {
  deliveryId: string;
  messageId: string;
  envelope: { from: string; to: string };
  raw: Buffer;
};

/** Encodes everything that is the same for all recipients, once. */
export function compileMail(rendered: RenderedMail): CompiledMail {
  return {
    subject: compileTemplate(rendered.subject, { literal: headerText, value: headerText }),
    html: compileTemplate(rendered.html, {
      literal: quoted,
      value: (text) => quoted(escapeHtml(text)),
    }),
    text: compileTemplate(rendered.text, { literal: quoted, value: quoted }),
  };
}

/**
 * The message for one recipient; the same delivery always gets the same Message-ID.
 * @throws if an address is not one plain address, or a link is not http(s): both are bugs here,
 * since addresses and links were checked when they came in.
 */
export function composeMail(
  mail: CompiledMail,
  sender: Sender,
  letter: Letter,
  date: Date,
): OutgoingMail {
  const values: Values =
    letter.kind === "mailing"
      ? { ...letter.values, unsubscribeUrl: letter.unsubscribeUrl }
      : letter.values;
  checkLinks(values);
  const to = checked(letter.to);
  const from = checked(sender.from);
  const messageId = `<${letter.deliveryId}@${sender.domain}>`;
  const boundary = `=_${letter.deliveryId}`;
  const headers = [
    header("From", [from]),
    header("To", [to]),
    ...(sender.replyTo ? [header("Reply-To", [checked(sender.replyTo)])] : []),
    header("Subject", headerText(fillTemplate(mail.subject, values))),
    header("Date", date),
    header("Message-ID", messageId),
    header("Content-Language", headerText(letter.language)),
    ...originHeaders(letter),
    ...(letter.kind === "mailing" ? mailingHeaders(letter) : []),
    "MIME-Version: 1.0",
    `Content-Type: multipart/alternative;\r\n boundary="${boundary}"`,
  ];
  const parts = [
    part(boundary, "plain", fillTemplate(mail.text, values)),
    part(boundary, "html", fillTemplate(mail.html, values)),
  ];
  return {
    deliveryId: letter.deliveryId,
    messageId,
    envelope: {
      from: sender.bounceAddress
        ? bounceAddress(sender.bounceAddress, letter.deliveryId, sender.bounceSecret)
        : from.address,
      to: to.address,
    },
    raw: Buffer.from(`${headers.join("\r\n")}\r\n\r\n${parts.join("")}--${boundary}--\r\n`),
  };
}

/** What a person wrote says which mail it answers; everything else says that a machine sends it (RFC 3834). */
function originHeaders(letter: Letter): string[] {
  if (letter.kind !== "personal" || !letter.byPerson) {
    return ["Auto-Submitted: auto-generated", "X-Auto-Response-Suppress: All"];
  }
  const { answers } = letter.byPerson;
  if (answers === null || !/^<[!-;=?-~]{3,250}>$/.test(answers)) return [];
  return [`In-Reply-To: ${answers}`, `References: ${answers}`];
}

function mailingHeaders(letter: Letter & { kind: "mailing" }): string[] {
  const ways = [letter.unsubscribeUrl, letter.unsubscribeMailto].filter((way) => way !== undefined);
  const listed = ways.map((way) => `<${way.replace(/[\s<>,]/g, encodeURIComponent)}>`).join(", ");
  return [
    "Precedence: bulk",
    foldLines(`List-Unsubscribe: ${listed}`, 76),
    "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
  ];
}

// A boundary with "=_" cannot occur in a quoted-printable part, whatever the part says.
function part(boundary: string, subtype: "plain" | "html", quotedText: string): string {
  return (
    `--${boundary}\r\nContent-Type: text/${subtype}; charset=utf-8\r\n` +
    `Content-Transfer-Encoding: quoted-printable\r\n\r\n${quotedText.slice(0, -softBreak.length)}\r\n`
  );
}

const softBreak = "=\r\n";

/** Quoted-printable that ends in a soft line break, so that pieces can follow one another. */
function quoted(text: string): string {
  if (text === "") return "";
  return `${wrap(encode(text.replace(/\r\n?|\n/g, "\r\n")), 76)}${softBreak}`;
}

const encoder = new MimeNode();

function header(name: string, value: string | Date | Mailbox[]): string {
  return foldLines(`${name}: ${encoder.encodeHeaderValue(name, value)}`, 76);
}

function checked({ name, address }: Mailbox): Mailbox {
  const parsed = parseEmailAddress(address, { localhost: true });
  if (!parsed.ok) throw new Error(`Not one mail address (${parsed.reason})`);
  const tidyName = name && headerText(name);
  return tidyName ? { name: tidyName, address: parsed.address } : { address: parsed.address };
}

function checkLinks(values: Values): void {
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === "string") checkLink(name, value);
    else for (const item of value) checkLinks(item);
  }
}

function checkLink(name: string, value: string): void {
  if (/(^url|Url)$/.test(name) && !/^https?:\/\/[^\s"<>]+$/i.test(value)) {
    throw new Error(`The mail's ${name} is not an http link`);
  }
}
