import { addressOf } from "~/mail/bounces/delivery-status";
import { header, type IncomingMail, MOST_BYTES } from "~/mail/bounces/mail-parts";
import { findBouncedDelivery } from "~/mail/verp";

/** How our envelope senders are made. */
export type Verp = { base: string; secret: string };

/** Where mail servers write to whom they delivered, the surest first. */
const RECIPIENT_HEADERS = [
  "delivered-to",
  "x-original-to",
  "envelope-to",
  "x-envelope-to",
  "x-forwarded-to",
  "to",
];

/**
 * The delivery that a message came back for: by the signed address it was sent to (`to` is the envelope's, where
 * the mail server tells it), or null where it was not sent to one that we signed.
 */
export function findSignedDelivery(
  mail: IncomingMail,
  to: string | null,
  verp: Verp,
): string | null {
  const written = RECIPIENT_HEADERS.flatMap((name) => mail.headers.get(name) ?? []);
  for (const address of to === null ? written : [to, ...written]) {
    const found = findBouncedDelivery(verp.base, addressOf(address) ?? address, verp.secret);
    if (found) return found;
  }
  return null;
}

/** The same for a file that a person hands in: also by a signed address anywhere in the message it returns. */
export function findSignedAnywhere(bytes: Uint8Array, verp: Verp): string | null {
  const raw = Buffer.from(bytes.subarray(0, MOST_BYTES)).toString("latin1");
  const tokens = /\+([0-9a-f]{48})@/gi;
  for (const [, token] of raw.matchAll(tokens)) {
    const at = verp.base.lastIndexOf("@");
    const address = `${verp.base.slice(0, at)}+${token}${verp.base.slice(at)}`;
    const found = findBouncedDelivery(verp.base, address, verp.secret);
    if (found) return found;
  }
  return null;
}

const OUR_MESSAGE_ID =
  /<([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})@[^\s<>]{1,255}>/gi;

/**
 * The deliveries whose Message-IDs stand in a file that a person hands in; the ids are as hard to guess as a
 * signature is. At most five.
 */
export function findNamedDeliveries(bytes: Uint8Array): string[] {
  const raw = Buffer.from(bytes.subarray(0, MOST_BYTES)).toString("latin1");
  const ids = [...raw.matchAll(OUR_MESSAGE_ID)].map(([, id = ""]) => id.toLowerCase());
  return [...new Set(ids)].slice(0, 5);
}

/** What tells one message from another, however often and by however many servers it is handed over. */
export function identityOf(mail: IncomingMail): string {
  const messageId = header(mail.headers, "message-id");
  return messageId === "" ? mail.parts.map(({ body }) => body).join("\n") : messageId;
}
