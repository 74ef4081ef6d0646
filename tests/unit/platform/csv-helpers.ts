import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const corpora = join(process.cwd(), "../shared/corpora");

/** Whether a corpus is there; the tests that need it say so in their title when it is not. */
export function hasCorpus(name: string): boolean {
  const found = existsSync(join(corpora, name, "open"));
  if (!found) console.warn(`skipped: no corpus ${name} in ../shared/corpora`);
  return found;
}

/** Its files; none where it is absent, since also a skipped suite is read. */
export function corpusFiles(name: string): string[] {
  const root = join(corpora, name, "open");
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((path) => join(root, path))
    .filter((path) => statSync(path).isFile());
}

export function corpusText(name: string, file: string): string {
  return readFileSync(join(corpora, name, "open", file), "utf8");
}

/** A corpus's JSON of many cases; none of them where it is absent. */
export function corpusCases<Case>(
  name: string,
  file: string,
  read: (json: never) => Case[],
): Case[] {
  return existsSync(join(corpora, name, "open"))
    ? read(JSON.parse(corpusText(name, file)) as never)
    : [];
}

/** Bytes in chunks of the given size, as a stream would bring them. */
export async function* inChunks(bytes: Uint8Array, size = bytes.length || 1) {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

export function bytesOf(text: string): AsyncIterable<Uint8Array> {
  return inChunks(Buffer.from(text));
}

export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

export const ENCODINGS = [
  "utf-8",
  "utf-8 with mark",
  "utf-16le",
  "utf-16le with mark",
  "utf-16be",
  "utf-16be with mark",
] as const;

export type TestEncoding = (typeof ENCODINGS)[number];

export function encode(text: string, encoding: TestEncoding): Buffer {
  const marked = encoding.endsWith("with mark") ? `\ufeff${text}` : text;
  if (encoding.startsWith("utf-8")) return Buffer.from(marked);
  const little = Buffer.from(marked, "utf16le");
  return encoding.startsWith("utf-16be") ? little.swap16() : little;
}

/** The plainest writer there is, to hold the reader against: every cell quoted. */
export function writeQuoted(rows: readonly string[][], delimiter: string, lineEnd: string): string {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return rows.map((row) => row.map(cell).join(delimiter) + lineEnd).join("");
}
