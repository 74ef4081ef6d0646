import { domainToASCII } from "node:url";

/** `address` is what mail goes to; `key` is equal for spellings of the same mailbox. */
export type EmailAddress =
  | { ok: true; address: string; key: string }
  | { ok: false; reason: EmailProblem };

export type EmailProblem = "empty" | "too long" | "not one email address" | "wrong domain";

const LONGEST_ADDRESS = 254;
const LONGEST_LOCAL_PART = 64;
const LONGEST_LABEL = 63;

const USUAL =
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z][a-z0-9]+$/i;

const LOCAL_PART =
  /^[\p{L}\p{N}\w!#$%&'*+/=?^`{|}~-][\p{L}\p{N}\p{M}\w!#$%&'*+/=?^`{|}~-]*(?:\.[\p{L}\p{N}\w!#$%&'*+/=?^`{|}~-][\p{L}\p{N}\p{M}\w!#$%&'*+/=?^`{|}~-]*)*$/u;
const DOMAIN_AS_TYPED = /^[\p{L}\p{N}\p{M}.\-\u3002\uff0e\uff61]+$/u;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;
const HYPHENS_OF_NO_PUNYCODE = /(?:^|\.)(?!xn--)..--/;

/**
 * Reads exactly one address of the form local-part@domain.name: RFC 5321 without quoted local
 * parts, comments, display names, lists and address literals, each of which some mailer reads as
 * a second recipient. Names in other scripts are accepted (RFC 6531), their domain becomes
 * punycode. Spaces at the edges are trimmed. Linear in the text's length.
 */
export function parseEmailAddress(text: string): EmailAddress {
  const at = text.indexOf("@");
  const isShort = at <= LONGEST_LOCAL_PART && text.length - at <= LONGEST_LABEL;
  if (!isShort || !USUAL.test(text)) return parseUnusual(text.trim());
  if (!/[A-Z]/.test(text)) return { ok: true, address: text, key: text };
  const key = text.toLowerCase();
  return { ok: true, address: text.slice(0, at) + key.slice(at), key };
}

/** Long names, names in other scripts, punycode, and whatever is no address. */
function parseUnusual(typedText: string): EmailAddress {
  if (typedText === "") return { ok: false, reason: "empty" };
  if (typedText.length > LONGEST_ADDRESS) return { ok: false, reason: "too long" };
  const text = typedText.normalize("NFC");
  const at = text.lastIndexOf("@");
  const local = text.slice(0, Math.max(at, 0));
  if (!LOCAL_PART.test(local)) return { ok: false, reason: "not one email address" };
  const typed = text.slice(at + 1);
  const domain = DOMAIN_AS_TYPED.test(typed) ? domainToASCII(typed).toLowerCase() : "";
  if (!DOMAIN.test(domain) || HYPHENS_OF_NO_PUNYCODE.test(domain))
    return { ok: false, reason: "wrong domain" };
  const localBytes = Buffer.byteLength(local);
  if (localBytes > LONGEST_LOCAL_PART || localBytes + 1 + domain.length > LONGEST_ADDRESS)
    return { ok: false, reason: "too long" };
  const key = `${local.toLowerCase().normalize("NFC")}@${domain}`;
  return { ok: true, address: `${local}@${domain}`, key };
}
