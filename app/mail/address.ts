import { domainToASCII } from "node:url";

export type Address = { name?: string; address: string };

export type ParsedAddress =
  | { ok: true; address: string; key: string }
  | { ok: false; reason: "empty" | "too_long" | "not_one_address" | "wrong_domain" };

const atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const dotAtom = new RegExp(`^${atom}(?:\\.${atom})*$`);
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * One mail address as people have them: `dot-atom@domain` (RFC 5321), never a list, a display
 * name, a quoted local part or a domain literal. `address` has its domain in ASCII; `key` is
 * equal for addresses that differ in case or Unicode form only.
 */
export function parseAddress(text: string): ParsedAddress {
  const trimmed = text.normalize("NFC").trim();
  if (trimmed === "") return { ok: false, reason: "empty" };
  if (trimmed.length > 254) return { ok: false, reason: "too_long" };
  const at = trimmed.lastIndexOf("@");
  const local = trimmed.slice(0, at);
  if (at < 1 || local.length > 64 || !dotAtom.test(local)) {
    return { ok: false, reason: "not_one_address" };
  }
  const domain = readDomain(trimmed.slice(at + 1));
  if (!domain) return { ok: false, reason: "wrong_domain" };
  const address = `${local}@${domain}`;
  if (address.length > 254) return { ok: false, reason: "too_long" };
  return { ok: true, address, key: address.toLowerCase() };
}

/** The domain in ASCII and lower case, or null: needs a dot (`localhost` alone excepted) and letters. */
function readDomain(text: string): string | null {
  if (!/^[\p{L}\p{M}\p{N}.\u3002-]+$/u.test(text)) return null;
  const domain = domainToASCII(text);
  const labels = domain.split(".");
  if (!labels.every((part) => label.test(part))) return null;
  if (/^\d+$/.test(labels.at(-1) ?? "")) return null;
  return labels.length > 1 || domain === "localhost" ? domain : null;
}

/** `Name <address>`, or an address alone, as MAIL_FROM is written; null if it is neither. */
export function parseMailbox(text: string): Address | null {
  const named = /^\s*("?)([^"<>\r\n]*?)\1\s*<([^<>]+)>\s*$/.exec(text);
  const parsed = parseAddress(named?.[3] ?? text);
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
