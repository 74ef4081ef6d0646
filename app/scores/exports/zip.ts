import { crc32 } from "node:zlib";

export type ZipEntry = { readonly path: string; readonly bytes: Uint8Array };

const version = 20;
/** Names are UTF-8. */
const flags = 0x0800;
/** January 1, 1980, the first day a zip knows: the same files always give the same bytes. */
const day = 0x0021;

/**
 * A zip of small files, stored as they are (PKWARE APPNOTE 6.3, without Zip64). Uncompressed, since what
 * deflate writes differs between versions and processors.
 */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { path, bytes } of entries) {
    const name = Buffer.from(path, "utf8");
    const about = aboutEntry(name, bytes);
    parts.push(header(0x04034b50, [about, u16(0)]), name, bytes);
    const place = [about, u16(0), u16(0), u16(0), u16(0), u32(0), u32(at)];
    directory.push(header(0x02014b50, [u16(version), ...place]), name);
    at += 30 + name.length + bytes.length;
  }
  const list = Buffer.concat(directory);
  const count = u16(entries.length);
  const end = header(0x06054b50, [u16(0), u16(0), count, count, u32(list.length), u32(at), u16(0)]);
  return Uint8Array.from(Buffer.concat([...parts, list, end]));
}

/** What both headers of an entry say, from the version needed to the length of its name. */
function aboutEntry(name: Uint8Array, bytes: Uint8Array): Uint8Array {
  const stored = 0;
  return Buffer.concat([
    ...[u16(version), u16(flags), u16(stored), u16(0), u16(day)],
    ...[u32(crc32(bytes)), u32(bytes.length), u32(bytes.length), u16(name.length)],
  ]);
}

function header(signature: number, fields: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([u32(signature), ...fields]);
}

function u16(value: number): Uint8Array {
  const field = Buffer.alloc(2);
  field.writeUInt16LE(value);
  return field;
}

function u32(value: number): Uint8Array {
  const field = Buffer.alloc(4);
  field.writeUInt32LE(value);
  return field;
}
