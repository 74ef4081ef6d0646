import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutMetadata } from "~/plans/picture-metadata";

const text = (of: string) => Buffer.from(of, "latin1");
const big = (n: number) => Buffer.from([n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255]);
const little = (n: number) => Buffer.from(big(n)).reverse();
const segment = (marker: number, body: Buffer) =>
  Buffer.concat([
    Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]),
    body,
  ]);
const chunk = (name: string, body: Buffer) =>
  Buffer.concat([big(body.length), text(name), body, Buffer.from("CRC!")]);
const riff = (name: string, body: Buffer) =>
  Buffer.concat([text(name), little(body.length), body, Buffer.alloc(body.length % 2)]);
const webp = (...chunks: Buffer[]) => {
  const body = Buffer.concat([text("WEBP"), ...chunks]);
  return Buffer.concat([text("RIFF"), little(body.length), body]);
};
const latin = (bytes: Uint8Array | null) => Buffer.from(bytes ?? []).toString("latin1");

/** Little-endian Exif: upside down, and a place. */
const exif = Buffer.concat([
  ...[text("Exif\0\0II*\0"), little(8), Buffer.from([2, 0])],
  ...[Buffer.from([0x12, 0x01, 3, 0]), little(1), Buffer.from([3, 0, 0, 0])],
  ...[Buffer.from([0x25, 0x88, 4, 0]), little(1), little(38), little(0), text("GPS 52.1 N")],
]);
const begin = Buffer.from([0xff, 0xd8]);
const end = Buffer.from([0xff, 0xd9]);

test("a photo loses its place, comments, thumbnail and what hangs behind it; profile and turn stay", () => {
  const pixels = Buffer.concat([
    segment(0xdb, text("tables")),
    segment(0xda, text("scan")),
    Buffer.from([1, 0xff, 0, 2, 0xff, 0xd0, 3]),
    segment(0xda, text("again")),
    Buffer.from([4, 5]),
  ]);
  const profile = segment(0xe2, text("ICC_PROFILE\0 colours"));
  const photo = Buffer.concat([
    ...[begin, segment(0xe1, exif), segment(0xe1, text("http://ns.adobe.com/xap/1.0/\0 GPS"))],
    ...[
      segment(0xed, text("Photoshop GPS")),
      segment(0xfe, text("GPS by Ana")),
      profile,
      pixels,
      end,
    ],
    text("trailing GPS"),
  ]);
  const made = withoutMetadata("image/jpeg", photo);
  expect(latin(made)).not.toMatch(/GPS|Ana/);
  expect(latin(made)).toContain(latin(profile) + latin(pixels) + latin(end));
  expect(latin(made)).toContain(
    "Exif\0\0MM\0*\0\0\0\b\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0003",
  );
  expect(withoutMetadata("image/jpeg", made ?? photo)).toEqual(made);
});

test("a PNG and a WebP lose their texts and Exif, and keep every pixel", () => {
  const png = (...more: Buffer[]) =>
    Buffer.concat([
      ...[text("\x89PNG\r\n\x1a\n"), chunk("IHDR", text("size")), ...more],
      ...[chunk("IDAT", text("pixels")), chunk("IEND", Buffer.alloc(0))],
    ]);
  const notes = ["tEXt", "iTXt", "zTXt", "eXIf", "tIME"].map((name) => chunk(name, text("GPS")));
  const made = withoutMetadata("image/png", Buffer.concat([png(...notes), text("GPS")]));
  expect(latin(made)).toBe(latin(png()));

  const pixels = riff("VP8L", text("pixel"));
  const old = webp(
    riff("VP8X", Buffer.from([0x2c, 0, 0, 0])),
    pixels,
    riff("EXIF", text("GPS")),
    riff("XMP ", text("GPS")),
  );
  expect(latin(withoutMetadata("image/webp", old))).toBe(
    latin(webp(riff("VP8X", Buffer.from([0x20, 0, 0, 0])), pixels)),
  );
});

test("what does not hold together is refused, and nothing hostile throws", () => {
  expect(
    withoutMetadata("image/jpeg", Buffer.concat([begin, Buffer.from([0xff, 0xe1, 0xff, 0xff])])),
  ).toBeNull();
  expect(
    withoutMetadata(
      "image/png",
      Buffer.concat([text("\x89PNG\r\n\x1a\n"), big(2 ** 32 - 1), text("IDAT1234")]),
    ),
  ).toBeNull();
  expect(withoutMetadata("image/webp", webp(text("VP8 \xff\xff\xff\xff")))).toBeNull();
  const heads = {
    "image/jpeg": Buffer.concat([begin, segment(0xe1, exif)]),
    "image/png": text("\x89PNG\r\n\x1a\n"),
    "image/webp": webp(),
    "image/gif": Buffer.concat([text("GIF89a"), Buffer.alloc(7)]),
  };
  fc.assert(
    fc.property(
      fc.constantFrom(...(Object.keys(heads) as (keyof typeof heads)[])),
      fc.uint8Array({ maxLength: 300 }),
      (type, rest) => {
        const bytes = Buffer.concat([heads[type], rest]);
        const made = withoutMetadata(type, bytes);
        if (made) expect(made.length).toBeLessThanOrEqual(bytes.length);
      },
    ),
  );
});

const blocks = (...of: Buffer[]) =>
  Buffer.concat([...of.flatMap((one) => [Buffer.from([one.length]), one]), Buffer.from([0])]);
const gifExtension = (label: number, ...of: Buffer[]) =>
  Buffer.concat([Buffer.from([0x21, label]), blocks(...of)]);

test("an animation loses its comments, XMP and what hangs behind it; pictures, timing and looping stay", () => {
  const head = Buffer.concat([
    ...[text("GIF89a"), Buffer.from([2, 0, 2, 0, 0x80, 0, 0])],
    text("RGBrgb"),
  ]);
  const loop = gifExtension(0xff, text("NETSCAPE2.0"), Buffer.from([1, 0, 0]));
  const timing = gifExtension(0xf9, Buffer.from([0, 10, 0, 0]));
  const picture = Buffer.concat([
    Buffer.from([0x2c, 0, 0, 0, 0, 2, 0, 2, 0, 0x80]),
    ...[text("RGBrgb"), Buffer.from([2]), blocks(text("pixels"), Buffer.from([0x3b]))],
  ]);
  const noted = Buffer.concat([
    ...[head, loop, gifExtension(0xfe, text("GPS by Ana"), text("GPS"))],
    ...[gifExtension(0xff, text("XMP DataXMP"), text("GPS")), timing, picture],
    ...[
      gifExtension(0xff, text("NETSCAPE2.0"), text("GPS hides")),
      gifExtension(0x01, text("GPS")),
    ],
    ...[Buffer.from([0x3b]), text("trailing GPS")],
  ]);
  const plain = Buffer.concat([head, loop, timing, picture, Buffer.from([0x3b])]);
  const made = withoutMetadata("image/gif", noted);
  expect(latin(made)).toBe(latin(plain));
  expect(withoutMetadata("image/gif", noted.subarray(0, 60))).toBeNull();
});
