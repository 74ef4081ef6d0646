import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText } from "~/platform/csv-decode";
import { collect, ENCODINGS, encode, inChunks } from "./csv-helpers";

async function decode(bytes: Uint8Array, chunk?: number): Promise<string> {
  return (await collect(decodeText(inChunks(bytes, chunk)))).join("");
}

const heading = "source_id,email,given_name,family_name\n";

describe("decodeText", () => {
  test.each(ENCODINGS)("reads %s", async (encoding) => {
    const text = `${heading}1,a@x.example,José,Nguyễn 阮 😀\n`;
    expect((await decode(encode(text, encoding))).replace(/^\ufeff/, "")).toBe(text);
  });

  test("reads Windows-1252 when the bytes are no UTF-8, with its own signs at 0x80 to 0x9f", async () => {
    const bytes = Buffer.from([0x4a, 0x6f, 0x73, 0xe9, 0x20, 0x80, 0x20, 0x92, 0x20, 0x9f]);
    expect(await decode(bytes)).toBe("José € ’ Ÿ");
  });

  test("reads a lone accented letter at the very end as Windows-1252", async () => {
    expect(await decode(Buffer.from([0x61, 0xe9]))).toBe("aé");
  });

  test("keeps to UTF-8 where a few bytes are damaged, and marks them", async () => {
    const bytes = Buffer.concat([Buffer.from("é ü ñ "), Buffer.from([0xff]), Buffer.from(" ç")]);
    expect(await decode(bytes)).toBe("é ü ñ \ufffd ç");
  });

  test("finds Windows-1252 behind a long stretch of ASCII", async () => {
    const bytes = Buffer.concat([Buffer.alloc(150_000, "a"), Buffer.from([0xe9, 0x61])]);
    expect((await decode(bytes, 4096)).slice(-3)).toBe("aéa");
  });

  test("joins a character that two blocks share", async () => {
    const text = `${"a".repeat(65_535)}é${"b".repeat(65_534)}😀`;
    expect(await decode(Buffer.from(text))).toBe(text);
  });

  test("says that half a UTF-16 unit at the end could not be read", async () => {
    const bytes = encode(heading, "utf-16le with mark");
    expect((await decode(bytes.subarray(0, -1))).at(-1)).toBe("\ufffd");
  });

  test("reads any text the same however it is encoded and cut", async () => {
    const texts = fc.string({ unit: "grapheme", maxLength: 200 });
    const sizes = fc.integer({ min: 1, max: 50 });
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.constantFrom(...ENCODINGS),
        sizes,
        async (tail, encoding, size) => {
          const read = await decode(encode(heading + tail, encoding), size);
          expect(read.replace(/^\ufeff/, "")).toBe(heading + tail);
        },
      ),
    );
  });

  test("reads any bytes without a throw, the same however they are cut", async () => {
    const sizes = fc.integer({ min: 1, max: 9 });
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), sizes, async (bytes, size) => {
        expect(await decode(bytes, size)).toBe(await decode(bytes));
      }),
    );
  });
});
