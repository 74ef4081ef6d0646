import { plainGif } from "./gif-metadata";

/**
 * A picture without what cameras and editors write beside it (place, time, owner, comments, thumbnails); its
 * pixels, colour profile and which way up it is stay. Null where the bytes do not hold together as that kind.
 */
export function withoutMetadata(contentType: string, bytes: Uint8Array): Uint8Array | null {
  if (contentType === "image/jpeg") return plainJpeg(bytes);
  if (contentType === "image/png") return plainPng(bytes);
  if (contentType === "image/webp") return plainWebp(bytes);
  return contentType === "image/gif" ? plainGif(bytes) : null;
}

const startOfScan = 0xda;
const endOfImage = 0xd9;

/** Each segment names its length; scans run to the next marker that is not a restart. What follows the end goes. */
function plainJpeg(bytes: Uint8Array): Uint8Array | null {
  const view = viewOf(bytes);
  const parts = [bytes.subarray(0, 2)];
  let turned: Uint8Array | null = null;
  for (let at = 2; at + 2 <= bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return null;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === endOfImage) return joined([...parts, bytes.subarray(at, at + 2)]);
    if (at + 4 > bytes.length) return null;
    let end = at + 2 + view.getUint16(at + 2);
    if (end < at + 4 || end > bytes.length) return null;
    const body = bytes.subarray(at + 4, end);
    if (marker === startOfScan) end = scanEnd(bytes, end);
    if (marker === 0xe1 && !turned) {
      turned = orientationSegment(body);
      if (turned) parts.push(turned);
    }
    if (staysInJpeg(marker, body)) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

/** JFIF, the colour profile and Adobe's note on colours stay of the application's segments; no comment does. */
function staysInJpeg(marker: number, body: Uint8Array): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  if (marker === 0xe0) return begins(body, "JFIF\0") && body.length <= 14;
  if (marker === 0xe2) return begins(body, "ICC_PROFILE\0");
  return marker === 0xee && begins(body, "Adobe");
}

function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

/** An Exif segment of nothing but which way up the picture is; null where the old one does not turn it. */
function orientationSegment(body: Uint8Array): Uint8Array | null {
  if (!begins(body, "Exif\0\0")) return null;
  const value = orientationIn(body.subarray(6));
  if (value === null || value < 2 || value > 8) return null;
  const tiff = [
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    value,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  return Uint8Array.from([0xff, 0xe1, 0, 8 + tiff.length, 0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff]);
}

function orientationIn(tiff: Uint8Array): number | null {
  if (tiff.length < 8) return null;
  const view = viewOf(tiff);
  const isLittle = tiff[0] === 0x49;
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > tiff.length) return null;
  const count = Math.min(view.getUint16(directory, isLittle), 500);
  for (let n = 0; n < count; n++) {
    const entry = directory + 2 + 12 * n;
    if (entry + 12 > tiff.length) return null;
    if (view.getUint16(entry, isLittle) === 0x0112) return view.getUint16(entry + 8, isLittle);
  }
  return null;
}

/** The chunks that say how the picture looks. */
const pngChunks = new Set(
  "IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD hIST pHYs cICP acTL fcTL fdAT".split(" "),
);

function plainPng(bytes: Uint8Array): Uint8Array | null {
  const view = viewOf(bytes);
  const parts = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return null;
    const name = latin(bytes.subarray(at + 4, at + 8));
    if (pngChunks.has(name)) parts.push(bytes.subarray(at, end));
    if (name === "IEND") return joined(parts);
    at = end;
  }
  return null;
}

const webpChunks = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]);

function plainWebp(bytes: Uint8Array): Uint8Array | null {
  const view = viewOf(bytes);
  if (bytes.length < 12) return null;
  const last = Math.min(bytes.length, 8 + view.getUint32(4, true));
  const parts: Uint8Array[] = [];
  for (let at = 12; at + 8 <= last; ) {
    const size = view.getUint32(at + 4, true);
    if (at + 8 + size > last) return null;
    const end = Math.min(at + 8 + size + (size % 2), last);
    const name = latin(bytes.subarray(at, at + 4));
    if (webpChunks.has(name)) {
      const chunk = bytes.slice(at, end);
      // The header's flags for EXIF (8) and XMP (4).
      if (name === "VP8X" && size > 0) chunk[8] = (chunk[8] ?? 0) & ~0x0c;
      parts.push(chunk);
    }
    at = end;
  }
  if (parts.length === 0) return null;
  const made = joined([bytes.slice(0, 12), ...parts]);
  viewOf(made).setUint32(4, made.length - 8, true);
  return made;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function begins(bytes: Uint8Array, text: string): boolean {
  return latin(bytes.subarray(0, text.length)) === text;
}
