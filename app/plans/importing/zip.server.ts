import { inflateRawSync } from "node:zlib";

const mostInflated = 30 * 1024 * 1024;
const mostEntries = 5_000;
const endSize = 22;
const entrySize = 46;
const localSize = 30;

export type CheckedZip = { ok: true } | { ok: false; reason: "not_a_zip" | "too_large" };

/**
 * Whether a zip is safe to open: every entry is inflated, each no further than what is left of 30 MB for all
 * together, whatever sizes the zip claims. Zip64 and encrypted files are refused; no text needs them.
 */
export function checkZip(bytes: Buffer): CheckedZip {
  const end = bytes.lastIndexOf("PK\x05\x06", undefined, "latin1");
  if (end < 0 || end + endSize > bytes.length) return { ok: false, reason: "not_a_zip" };
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (at + bytes.readUInt32LE(end + 12) !== end) return { ok: false, reason: "not_a_zip" };
  if (count > mostEntries) return { ok: false, reason: "too_large" };
  let left = mostInflated;
  for (let number = 0; number < count; number++) {
    const entry = readEntry(bytes, at, end);
    if (!entry) return { ok: false, reason: "not_a_zip" };
    const size = inflatedSize(entry, left);
    if (typeof size !== "number") return { ok: false, reason: size };
    left -= size;
    at = entry.next;
  }
  return at === end ? { ok: true } : { ok: false, reason: "not_a_zip" };
}

type Entry = { method: number; packed: Buffer; next: number };

function readEntry(bytes: Buffer, at: number, end: number): Entry | null {
  if (at + entrySize > end || bytes.readUInt32LE(at) !== 0x02014b50) return null;
  const isEncrypted = (bytes.readUInt16LE(at + 8) & 1) === 1;
  const local = bytes.readUInt32LE(at + 42);
  if (isEncrypted || local + localSize > end || bytes.readUInt32LE(local) !== 0x04034b50)
    return null;
  const names = bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const from = local + localSize + names;
  const to = from + bytes.readUInt32LE(at + 20);
  if (to > end) return null;
  const rest = [28, 30, 32].reduce((sum, field) => sum + bytes.readUInt16LE(at + field), 0);
  const method = bytes.readUInt16LE(at + 10);
  return { method, packed: bytes.subarray(from, to), next: at + entrySize + rest };
}

function inflatedSize({ method, packed }: Entry, most: number): number | "not_a_zip" | "too_large" {
  if (method === 0) return packed.length > most ? "too_large" : packed.length;
  if (method !== 8) return "not_a_zip";
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }).length;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    return code === "ERR_BUFFER_TOO_LARGE" ? "too_large" : "not_a_zip";
  }
}
