import { parseEmailAddress } from "~/platform/email-address";

export type Mailbox = { name?: string; address: string };

/** `Name <address>`, or an address alone, as MAIL_FROM is written; null if it is neither. */
export function parseMailbox(text: string): Mailbox | null {
  const named = /^\s*("?)([^"<>\r\n]*?)\1\s*<([^<>]+)>\s*$/.exec(text);
  const parsed = parseEmailAddress(named?.[3] ?? text, { localhost: true });
  if (!parsed.ok) return null;
  const name = named?.[2]?.trim();
  return name ? { name, address: parsed.address } : { address: parsed.address };
}

/** Ready for a header: control and direction characters gone, so a name can neither break nor disguise it. */
export function headerText(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .trim();
}
