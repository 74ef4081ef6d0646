import type { Readable } from "node:stream";
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from "yauzl";

/** What is wrong with a zip, in a sentence for whoever made it. */
export class UnreadableZip extends Error {}

/** One that would be too much to unpack. */
export class TooLargeZip extends UnreadableZip {}

export type ZipReading = {
  /** A file's bytes by its name without folders, in any case, as often as asked; null if there is none. */
  open(name: string): AsyncIterable<Uint8Array> | null;
  close(): void;
};

export type ZipLimits = { mostEntries: number; mostBytesOfEntry: number };

const LIMITS: ZipLimits = { mostEntries: 1000, mostBytesOfEntry: 256 * 1024 * 1024 };

/**
 * Opens a zip (a path, or its bytes) of which only the `wanted` files are ever inflated: as streams, none
 * longer than the limit, whatever sizes the zip claims. Throws UnreadableZip, also while a file is read.
 */
export async function openZip(
  source: string | Uint8Array,
  wanted: readonly string[],
  limits: ZipLimits = LIMITS,
): Promise<ZipReading> {
  const zip = await openFile(source).catch(() => {
    throw new UnreadableZip(
      "This zip file cannot be read: it is damaged, or only a part of it arrived. Export it again.",
    );
  });
  try {
    const entries = await findEntries(zip, wanted, limits);
    return {
      open(name) {
        const entry = entries.get(name.toLowerCase());
        return entry ? inflate(zip, entry) : null;
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function openFile(source: string | Uint8Array): Promise<ZipFile> {
  // With validated sizes no entry gives more bytes than it claims, and claims are limited below.
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
  if (typeof source === "string") return openPromise(source, options);
  return fromBufferPromise(
    Buffer.from(source.buffer, source.byteOffset, source.byteLength),
    options,
  );
}

async function findEntries(zip: ZipFile, wanted: readonly string[], limits: ZipLimits) {
  if (zip.entryCount > limits.mostEntries)
    throw new TooLargeZip(`The zip holds more than ${limits.mostEntries} files.`);
  const names = new Set(wanted.map((name) => name.toLowerCase()));
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.replace(/^.*\//, "").toLowerCase();
      if (!names.has(name) || entry.fileName.startsWith("__MACOSX/")) continue;
      if (entries.has(name)) throw new UnreadableZip(`The zip holds two files named ${name}.`);
      if (entry.isEncrypted()) throw new UnreadableZip(`${name} is encrypted.`);
      if (entry.uncompressedSize > limits.mostBytesOfEntry) throw tooLong(name, limits);
      entries.set(name, entry);
    }
  } catch (error) {
    throw asUnreadable(error, "The zip is damaged");
  }
  return entries;
}

async function* inflate(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  let stream: Readable | null = null;
  try {
    stream = await zip.openReadStreamPromise(entry);
    yield* stream;
  } catch (error) {
    throw asUnreadable(error, `${entry.fileName} in the zip is damaged`);
  } finally {
    stream?.destroy();
  }
}

function tooLong(name: string, { mostBytesOfEntry }: ZipLimits) {
  const megabytes = Math.floor(mostBytesOfEntry / 1024 / 1024);
  return new TooLargeZip(`Unpacked, ${name} is longer than ${megabytes} MB.`);
}

function asUnreadable(error: unknown, what: string): Error {
  if (error instanceof UnreadableZip) return error;
  return new UnreadableZip(`${what} (${error instanceof Error ? error.message : "unreadable"}).`);
}
