import { decodeText } from "~/platform/csv-decode";
import { decodeXml } from "~/platform/xml-read";
import { detectFormat, type Format } from "./detect-format";
import { readLss } from "./lss/read-lss";
import { readOwnJson } from "./own-json";
import { type PlainOptions, readPlain } from "./plain/read-plain";
import type { ReadSurvey } from "./read-survey";
import { readSheet } from "./sheet/read-sheet";

/** What is read of a file at most. */
export const MOST_BYTES = 5 * 1024 * 1024;

export interface SurveyFile {
  bytes: Uint8Array;
  /** As it was called where it came from; "" for what was pasted. */
  name: string;
}

export type ReadFile = ReadSurvey & { format: Format | null };

/** Reads a file, or what was pasted, as a survey. Without a format it is told by its name and its words. */
export async function readSurveyFile(
  { bytes, name }: SurveyFile,
  { format, ...options }: PlainOptions & { format: Format | null },
): Promise<ReadFile> {
  if (bytes.length > MOST_BYTES) return refused("It is larger than 5 MB. Split it into parts.");
  const text = await textOf(bytes);
  const detected = format ? { ok: true as const, format } : detectFormat(text, name);
  if (!detected.ok) return refused(detected.reason);
  const read = await readAs(detected.format, bytes, text, options);
  return { ...read, format: detected.format };
}

async function readAs(
  format: Format,
  bytes: Uint8Array,
  text: string,
  options: PlainOptions,
): Promise<ReadSurvey> {
  switch (format) {
    case "json":
      return readOwnJson(text);
    case "csv":
      return readSheet(inPieces(bytes), options);
    case "text":
      return readPlain(text.replace(/^\uFEFF/, ""), options);
    case "lss": {
      const xml = decodeXml(bytes);
      return xml === null
        ? refused("The file is in no encoding that is known.")
        : readLss(xml, options);
    }
  }
}

const refused = (reason: string): ReadFile => ({ ok: false, reason, report: [], format: null });

async function textOf(bytes: Uint8Array): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of decodeText(inPieces(bytes))) pieces.push(piece);
  return pieces.join("");
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
