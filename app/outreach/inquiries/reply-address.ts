import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * The address to which answers to a case come back, `ask+<id><signature>@domain`: it names the case and
 * cannot be made up. Lower-case hexadecimal, as servers may change the case; `base` has at most 15
 * characters before its @ (RFC 5321: 64 in all).
 */
export function replyAddress(base: string, inquiryId: string, secret: string): string {
  const { local, domain } = split(base);
  const id = inquiryId.replaceAll("-", "").toLowerCase();
  return `${local}+${id}${signature(id, secret)}@${domain}`;
}

/** The case a mail to this address is about, or null where the address is not ours or not signed by us. */
export function findInquiryId(base: string, recipient: string, secret: string): string | null {
  const { local, domain } = split(base);
  const address = recipient.trim().replace(/^<|>$/g, "").toLowerCase();
  const start = `${local}+`.toLowerCase();
  const end = `@${domain}`.toLowerCase();
  if (!address.startsWith(start) || !address.endsWith(end)) return null;
  const token = address.slice(start.length, -end.length);
  if (!/^[0-9a-f]{48}$/.test(token)) return null;
  const id = token.slice(0, 32);
  const isOurs = timingSafeEqual(Buffer.from(token.slice(32)), Buffer.from(signature(id, secret)));
  return isOurs ? id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5") : null;
}

const signature = (id: string, secret: string) =>
  createHmac("sha256", secret).update(`inquiry:${id}`).digest("hex").slice(0, 16);

function split(base: string): { local: string; domain: string } {
  const at = base.lastIndexOf("@");
  return { local: base.slice(0, at), domain: base.slice(at + 1) };
}
