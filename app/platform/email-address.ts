import { domainToASCII } from "node:url";

/** `address` is what mail goes to; `key` is equal for spellings of the same mailbox. */
export type EmailAddress =
  | { ok: true; address: string; key: string }
  | { ok: false; reason: EmailProblem };

export type EmailProblem = "empty" | "too long" | "not one email address" | "wrong domain";

const LONGEST_ADDRESS = 254;
const LONGEST_LOCAL_PART = 64;

const PLAIN =
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/i;
const LOWER_CASE =
  /^[a-z0-9_+-]{1,64}(?:\.[a-z0-9_+-]{1,64})*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;
const LOCAL_PART =
  /^[\p{L}\p{N}\w!#$%&'*+/=?^`{|}~-][\p{L}\p{N}\p{M}\w!#$%&'*+/=?^`{|}~-]*(?:\.[\p{L}\p{N}\w!#$%&'*+/=?^`{|}~-][\p{L}\p{N}\p{M}\w!#$%&'*+/=?^`{|}~-]*)*$/u;
const DOMAIN_AS_TYPED = /^[\p{L}\p{N}\p{M}.\-\u3002\uff0e\uff61]+$/u;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;
const RESERVED_HYPHENS = /(?:^|\.)(?!xn--)..--/;

/**
 * Reads exactly one address of the form local-part@domain.name (RFC 5321 without quoted
 * local parts, comments, display names, lists and address literals: each of these has been read
 * as a second recipient by some mailer). Names in other scripts are accepted (RFC 6531), their
 * domain becomes punycode. Spaces at the edges are trimmed; linear in the text's length.
 */
export function parseEmailAddress(text: string): EmailAddress {
  const trimmed = text.trim();
  if (trimmed === "") return { ok: false, reason: "empty" };
  if (trimmed.length > LONGEST_ADDRESS) return { ok: false, reason: "too long" };
  if (!PLAIN.test(trimmed) || trimmed.includes("--")) return parseOddAddress(trimmed);
  const at = trimmed.indexOf("@");
  if (at > LONGEST_LOCAL_PART) return { ok: false, reason: "too long" };
  const key = trimmed.toLowerCase();
  return { ok: true, address: key === trimmed ? key : trimmed.slice(0, at) + key.slice(at), key };
}

/** International names, and labels with "--", which may be punycode. */
function parseOddAddress(text: string): EmailAddress {
  const composed = text.normalize("NFC");
  const at = composed.indexOf("@");
  const local = composed.slice(0, at);
  if (at < 1 || !LOCAL_PART.test(local)) return { ok: false, reason: "not one email address" };
  const typed = composed.slice(at + 1);
  if (typed.includes("@")) return { ok: false, reason: "not one email address" };
  const domain = DOMAIN_AS_TYPED.test(typed) ? domainToASCII(typed).toLowerCase() : "";
  if (!DOMAIN.test(domain) || RESERVED_HYPHENS.test(domain))
    return { ok: false, reason: "wrong domain" };
  if (Buffer.byteLength(local) > LONGEST_LOCAL_PART) return { ok: false, reason: "too long" };
  if (Buffer.byteLength(local) + 1 + domain.length > LONGEST_ADDRESS)
    return { ok: false, reason: "too long" };
  return accepted(local, domain);
}

function accepted(local: string, domain: string): EmailAddress {
  const key = `${local.toLowerCase().normalize("NFC")}@${domain}`;
  return { ok: true, address: `${local}@${domain}`, key };
}
