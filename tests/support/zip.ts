import { once } from "node:events";
import { crc32, createDeflateRaw, deflateRawSync } from "node:zlib";

export type ZippedFile = {
  name: string;
  /** Deflated. */
  packed: Buffer;
  /** What the zip claims of it. */
  size: number;
  crc?: number;
};

export function zipped(name: string, text: string): ZippedFile {
  const bytes = Buffer.from(text);
  return { name, packed: deflateRawSync(bytes), size: bytes.length, crc: crc32(bytes) };
}

/** So many bytes of nothing, deflated a megabyte at a time. */
export async function bomb(name: string, megabytes: number, claims?: number): Promise<ZippedFile> {
  const deflate = createDeflateRaw({ level: 9 });
  const packed: Buffer[] = [];
  deflate.on("data", (piece: Buffer) => packed.push(piece));
  const nothing = Buffer.alloc(1024 * 1024);
  for (let i = 0; i < megabytes; i++) {
    if (!deflate.write(nothing)) await once(deflate, "drain");
  }
  deflate.end();
  await once(deflate, "end");
  return { name, packed: Buffer.concat(packed), size: claims ?? megabytes * nothing.length };
}

/** A zip as PKWARE's APPNOTE has it, which may claim what is not true. */
export function zipFile(files: readonly ZippedFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const name = Buffer.from(file.name);
    const local = Buffer.concat([header(0x04034b50, aboutOf(file, name)), u16(0), name]);
    const place = [aboutOf(file, name), u16(0), u16(0), u16(0), u16(0), u32(0), u32(at)];
    directory.push(header(0x02014b50, Buffer.concat([u16(20), ...place])), name);
    parts.push(local, file.packed);
    at += local.length + file.packed.length;
  }
  const list = Buffer.concat(directory);
  const counts = [u16(0), u16(0), u16(files.length), u16(files.length)];
  const end = Buffer.concat([...counts, u32(list.length), u32(at), u16(0)]);
  return Buffer.concat([...parts, list, header(0x06054b50, end)]);
}

function aboutOf({ packed, size, crc = 0 }: ZippedFile, name: Buffer): Buffer {
  const sizes = [u32(crc), u32(packed.length), u32(size)];
  return Buffer.concat([u16(20), u16(0), u16(8), u16(0), u16(0x21), ...sizes, u16(name.length)]);
}

const header = (signature: number, rest: Buffer) => Buffer.concat([u32(signature), rest]);

function u16(value: number): Buffer {
  const field = Buffer.alloc(2);
  field.writeUInt16LE(value);
  return field;
}

function u32(value: number): Buffer {
  const field = Buffer.alloc(4);
  field.writeUInt32LE(value);
  return field;
}
