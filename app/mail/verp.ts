import { createHmac, timingSafeEqual } from "node:crypto";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The envelope sender of one delivery, `bounce+<id><signature>@domain`, so that a bounce names
 * its delivery and cannot be forged. Lower-case hexadecimal, since servers may change the case;
 * the local part of `base` may have 15 characters (RFC 5321: 64 in all).
 */
export function bounceAddress(base: string, deliveryId: string, secret: string): string {
  const { local, domain } = splitBase(base);
  if (!uuid.test(deliveryId)) throw new Error(`Not a delivery's id: ${deliveryId}`);
  const id = deliveryId.replaceAll("-", "");
  return `${local}+${id}${signature(id, secret)}@${domain}`;
}

/** The delivery a bounce came back for, or null where the address is not ours or not signed by us. */
export function findBouncedDelivery(
  base: string,
  recipient: string,
  secret: string,
): string | null {
  const { local, domain } = splitBase(base);
  const address = recipient.trim().replace(/^<|>$/g, "").toLowerCase();
  const start = `${local}+`.toLowerCase();
  const end = `@${domain}`.toLowerCase();
  if (!address.startsWith(start) || !address.endsWith(end)) return null;
  const token = address.slice(start.length, -end.length);
  if (!/^[0-9a-f]{48}$/.test(token)) return null;
  const id = token.slice(0, 32);
  const given = Buffer.from(token.slice(32));
  if (!timingSafeEqual(given, Buffer.from(signature(id, secret)))) return null;
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function signature(id: string, secret: string): string {
  return createHmac("sha256", secret).update(`bounce:${id}`).digest("hex").slice(0, 16);
}

function splitBase(base: string): { local: string; domain: string } {
  const at = base.lastIndexOf("@");
  const local = base.slice(0, at);
  if (at < 1 || local.length > 15) {
    throw new Error("BOUNCE_ADDRESS: the part before @ must have 1 to 15 characters");
  }
  return { local, domain: base.slice(at + 1) };
}
