import { isAscii, isUtf8 } from "node:buffer";
import { type TextDecoding, utf8, utf8UnfinishedTail, utf16, windows1252 } from "./csv-encodings";

const BLOCK_BYTES = 65_536;

/**
 * Turns the bytes of a text file into text, block by block. Recognised: UTF-8 and UTF-16 with or
 * without a byte order mark (which stays in the text), else Windows-1252. What cannot be read
 * becomes U+FFFD. The result does not depend on how the source cuts its chunks.
 */
export async function* decodeText(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoding: TextDecoding | null = null;
  for await (const block of blocksOf(source)) {
    decoding ??= decodingByFirstBytes(block) ?? utf8OrWindows1252();
    yield decoding.write(block);
  }
  const rest = decoding?.end() ?? "";
  if (rest !== "") yield rest;
}

/** Blocks of one size, so that every decision sees the same bytes however they arrive. */
async function* blocksOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let kept: Buffer[] = [];
  let size = 0;
  for await (const chunk of source) {
    let rest = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    while (size + rest.length >= BLOCK_BYTES) {
      const cut = rest.subarray(0, BLOCK_BYTES - size);
      yield size === 0 ? cut : Buffer.concat([...kept, cut]);
      rest = rest.subarray(cut.length);
      kept = [];
      size = 0;
    }
    if (rest.length > 0) kept.push(rest);
    size += rest.length;
  }
  if (size > 0) yield Buffer.concat(kept);
}

/** By the byte order mark, or by the zero bytes that Latin letters have in UTF-16. */
function decodingByFirstBytes(bytes: Buffer): TextDecoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16("little");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16("big");
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return utf8();
  const seen = bytes.subarray(0, 64);
  const zerosFrom = (start: number) => {
    let zeros = 0;
    for (let i = start; i < seen.length; i += 2) if (seen[i] === 0) zeros++;
    return zeros;
  };
  const [even, odd] = [zerosFrom(0), zerosFrom(1)];
  if (odd > seen.length / 5 && even < odd / 10) return utf16("little");
  if (even > seen.length / 5 && odd < even / 10) return utf16("big");
  return null;
}

/** Decides at the first block that has more than ASCII, which both read alike. */
function utf8OrWindows1252(): TextDecoding {
  let chosen: TextDecoding | null = null;
  let held: Buffer = Buffer.alloc(0);
  return {
    write: (block) => {
      if (chosen) return chosen.write(block);
      const bytes = held.length > 0 ? Buffer.concat([held, block]) : block;
      const known = bytes.subarray(0, bytes.length - utf8UnfinishedTail(bytes));
      if (isAscii(known)) {
        held = bytes.subarray(known.length);
        return known.toString("latin1");
      }
      chosen = looksLikeUtf8(known) ? utf8() : windows1252();
      return chosen.write(bytes);
    },
    end: () => (chosen ? chosen.end() : windows1252().write(held)),
  };
}

/** A few damaged bytes among sound UTF-8 do not make a file Windows-1252. */
function looksLikeUtf8(bytes: Buffer): boolean {
  if (isUtf8(bytes)) return true;
  let sound = 0;
  let damaged = 0;
  for (const character of bytes.toString("utf8")) {
    if (character === "\ufffd") damaged++;
    else if (character > "\x7f") sound++;
  }
  return sound > damaged;
}
