import { isAscii } from "node:buffer";

/** Decodes a text that arrives in pieces; a character cut in two waits for its other half. */
export type TextDecoding = { write(bytes: Buffer): string; end(): string };

export function utf8(): TextDecoding {
  let held: Buffer = Buffer.alloc(0);
  return {
    write: (piece) => {
      const bytes = held.length > 0 ? Buffer.concat([held, piece]) : piece;
      const known = bytes.subarray(0, bytes.length - utf8UnfinishedTail(bytes));
      held = bytes.subarray(known.length);
      return known.toString(isAscii(known) ? "latin1" : "utf8");
    },
    end: () => held.toString("utf8"),
  };
}

/** How many of the last bytes (at most 3) begin a UTF-8 character that is not complete yet. */
export function utf8UnfinishedTail(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? back : 0;
  }
  return 0;
}

export function utf16(order: "little" | "big"): TextDecoding {
  let held: Buffer = Buffer.alloc(0);
  return {
    write: (piece) => {
      const bytes = Buffer.concat([held, piece]);
      const pairs = bytes.subarray(0, bytes.length - (bytes.length % 2));
      held = bytes.subarray(pairs.length);
      return (order === "big" ? pairs.swap16() : pairs).toString("utf16le");
    },
    end: () => (held.length > 0 ? "\ufffd" : ""),
  };
}

/** What Windows-1252 has at 0x80 to 0x9f, where Latin-1 has control characters (five stay so). */
const ABOVE_LATIN_1 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

// Not TextDecoder: some Node versions read its windows-1252 as Latin-1.
export function windows1252(): TextDecoding {
  const letter = (byte: string) => ABOVE_LATIN_1[byte.charCodeAt(0) - 0x80] ?? byte;
  return {
    write: (bytes) => bytes.toString("latin1").replace(/[\x80-\x9f]/g, letter),
    end: () => "",
  };
}
