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

const LOCAL_PART = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const DOMAIN_AS_TYPED = /^[\p{L}\p{N}\p{M}.\-\u3002\uff0e\uff61]+$/u;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;
const HYPHENS_OF_NO_PUNYCODE = /(?:^|\.)(?!xn--)..--/;

/**
 * Reads exactly one address of the form local-part@domain.name: RFC 5321 without quoted local
 * parts, comments, display names, lists and address literals, each of which some mailer reads as
 * a second recipient. An international domain becomes punycode; an international local part is
 * refused, since mail to it needs SMTPUTF8 all the way. Spaces at the edges are trimmed. Linear.
 * With `localhost`, this machine's own mailboxes are addresses too, as a sender may have one.
 */
export function parseEmailAddress(
  text: string,
  { localhost = false }: { localhost?: boolean } = {},
): EmailAddress {
  const at = text.indexOf("@");
  const isShort = at <= LONGEST_LOCAL_PART && text.length - at <= LONGEST_LABEL;
  if (!isShort || !USUAL.test(text)) return parseUnusual(text.trim(), localhost);
  if (!/[A-Z]/.test(text)) return { ok: true, address: text, key: text };
  const key = text.toLowerCase();
  return { ok: true, address: text.slice(0, at) + key.slice(at), key };
}

/** Long addresses, international domains, and whatever is no address. */
function parseUnusual(typed: string, localhost: boolean): EmailAddress {
  if (typed === "") return { ok: false, reason: "empty" };
  if (typed.length > LONGEST_ADDRESS) return { ok: false, reason: "too long" };
  const at = typed.lastIndexOf("@");
  const local = typed.slice(0, Math.max(at, 0));
  if (!LOCAL_PART.test(local)) return { ok: false, reason: "not one email address" };
  const typedDomain = typed.slice(at + 1);
  const domain = DOMAIN_AS_TYPED.test(typedDomain) ? domainToASCII(typedDomain).toLowerCase() : "";
  const isOwn = localhost && domain === "localhost";
  if (!isOwn && (!DOMAIN.test(domain) || HYPHENS_OF_NO_PUNYCODE.test(domain)))
    return { ok: false, reason: "wrong domain" };
  const address = `${local}@${domain}`;
  if (local.length > LONGEST_LOCAL_PART || address.length > LONGEST_ADDRESS)
    return { ok: false, reason: "too long" };
  return { ok: true, address, key: address.toLowerCase() };
}
