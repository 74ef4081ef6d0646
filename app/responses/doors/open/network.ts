/**
 * The network that an address is counted under: an IPv4 address itself, of IPv6 the first 64 bits,
 * since one household has all of the rest. What is no address counts together.
 */
export function networkOf(address: string): string {
  const plain = address
    .toLowerCase()
    .replace(/^::ffff:(?=\d+\.)/, "")
    .replace(/%.*$/, "");
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(plain)) return plain;
  return /^[\da-f:.]+$/.test(plain) && plain.includes(":") ? `${subnet(plain)}::/64` : "unknown";
}

/** The first four groups, with what `::` leaves out. */
function subnet(address: string): string {
  const [before = "", after] = address.split("::");
  const left = before === "" ? [] : before.split(":");
  const right = after ? after.split(":") : [];
  const missing = after === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array<string>(missing).fill("0"), ...right].slice(0, 4);
  return groups.map((group) => group.replace(/^0+(?=.)/, "")).join(":");
}
