import { isAscii } from "node:buffer";
import { StringDecoder } from "node:string_decoder";

const BLOCK_BYTES = 65_536;

type Decoder = { write(bytes: Buffer): string; end(): string };

/**
 * Turns the bytes of a text file into text, one block at a time. Recognised: UTF-8 and UTF-16 with
 * or without a byte order mark, else Windows-1252. What cannot be read becomes U+FFFD.
 * The result does not depend on how the source cuts its chunks.
 */
export async function* decodeText(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: Decoder | null = null;
  let held: Buffer = Buffer.alloc(0);
  let first = true;
  for await (const block of blocksOf(source)) {
    const bytes: Buffer = held.length > 0 ? Buffer.concat([held, block]) : block;
    held = bytes.subarray(bytes.length);
    if (first) decoder = decoderByFirstBytes(bytes);
    first = false;
    if (decoder) {
      yield decoder.write(bytes);
      continue;
    }
    const whole = bytes.length - unfinishedTail(bytes);
    held = bytes.subarray(whole);
    const known = bytes.subarray(0, whole);
    if (isAscii(known)) yield known.toString("latin1");
    else {
      decoder = looksLikeUtf8(known) ? utf8() : windows1252();
      yield decoder.write(bytes);
      held = bytes.subarray(bytes.length);
    }
  }
  decoder ??= windows1252();
  const rest = decoder.write(held) + decoder.end();
  if (rest !== "") yield rest;
}

/** Blocks of one size, so that every decision below sees the same bytes however they arrive. */
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

/** By the byte order mark, or by the zero bytes that Latin letters have in UTF-16; null: neither. */
function decoderByFirstBytes(bytes: Buffer): Decoder | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return utf8();
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16("little");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16("big");
  const zeros = [0, 0];
  const seen = Math.min(bytes.length, 4096);
  for (let i = 0; i < seen; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > seen / 5 && even < odd / 10) return utf16("little");
  if (even > seen / 5 && odd < even / 10) return utf16("big");
  return null;
}

/** How many of the last bytes (at most 3) begin a UTF-8 character that is not complete yet. */
function unfinishedTail(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? back : 0;
  }
  return 0;
}

/** A file with a few damaged bytes among sound UTF-8 is still UTF-8. */
function looksLikeUtf8(bytes: Buffer): boolean {
  const beyondAscii = bytes.toString("utf8").match(/[^\0-\x7f]/gu) ?? [];
  const damaged = beyondAscii.filter((character) => character === "\ufffd").length;
  return damaged === 0 || beyondAscii.length - damaged > damaged;
}

function utf8(): Decoder {
  const decoder = new StringDecoder("utf8");
  return { write: (bytes) => decoder.write(bytes), end: () => decoder.end() };
}

function utf16(order: "little" | "big"): Decoder {
  let odd: Buffer = Buffer.alloc(0);
  return {
    write: (bytes) => {
      const joined = Buffer.concat([odd, bytes]);
      const even = joined.length - (joined.length % 2);
      odd = joined.subarray(even);
      const pairs = joined.subarray(0, even);
      return (order === "big" ? pairs.swap16() : pairs).toString("utf16le");
    },
    end: () => (odd.length > 0 ? "\ufffd" : ""),
  };
}

/** What Windows-1252 has where Latin-1 has control characters: 0x80 to 0x9f, five of them unused. */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

function windows1252(): Decoder {
  const letter = (byte: string) => WINDOWS_1252[byte.charCodeAt(0) - 0x80] ?? byte;
  return {
    write: (bytes) => bytes.toString("latin1").replace(/[\x80-\x9f]/g, letter),
    end: () => "",
  };
}
