const extension = 0x21;
const image = 0x2c;
const trailer = 0x3b;
const graphicControl = 0xf9;
const application = 0xff;

/** The bytes of a loop count's extension; nothing else fits in. */
const loopBytes = 19;

/** A GIF of its pictures, their timing, looping and colour profile: comments, XMP and what follows the end go. */
export function plainGif(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length < 13) return null;
  let at = 13 + tableBytes(bytes[10] ?? 0);
  const parts = [bytes.subarray(0, at)];
  while (at < bytes.length) {
    if (bytes[at] === trailer) {
      return Uint8Array.from(Buffer.concat([...parts, bytes.subarray(at, at + 1)]));
    }
    const end = blockEnd(bytes, at);
    if (end === null) return null;
    if (stays(bytes.subarray(at, end))) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

function tableBytes(packed: number): number {
  return packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0;
}

function blockEnd(bytes: Uint8Array, at: number): number | null {
  if (bytes[at] === extension) return dataEnd(bytes, at + 2);
  if (bytes[at] !== image) return null;
  return dataEnd(bytes, at + 11 + tableBytes(bytes[at + 9] ?? 0));
}

/** Where a run of sub-blocks ends, each led by its length; null where it does not. */
function dataEnd(bytes: Uint8Array, from: number): number | null {
  for (let at = from; at < bytes.length; ) {
    const length = bytes[at] ?? 0;
    at += 1 + length;
    if (length === 0) return at;
  }
  return null;
}

function stays(block: Uint8Array): boolean {
  if (block[0] === image || block[1] === graphicControl) return true;
  if (block[1] !== application) return false;
  const name = String.fromCharCode(...block.subarray(3, 14));
  if (name === "ICCRGBG1012") return true;
  return block.length === loopBytes && (name === "NETSCAPE2.0" || name === "ANIMEXTS1.0");
}
