import { decodeXml } from "~/platform/xml-read";
import { readTranslationsCsv } from "./csv-file";
import { type ReadExchange, readXliff } from "./xliff-read";

/** Reads a translators' file, XLIFF or CSV by what it is; `language` is of a table that does not say its own. */
export async function readExchange(
  bytes: Uint8Array,
  language: string | null,
): Promise<ReadExchange> {
  const read = await readEither(bytes, language);
  const count = read.ok ? read.files.reduce((sum, { units }) => sum + units.length, 0) : 0;
  return count > mostUnits
    ? { ok: false, reason: `The file has more than ${mostUnits} texts, which no survey has.` }
    : read;
}

/** A survey of 300 questions, for six audiences, in seven languages, has a third of it. */
const mostUnits = 50_000;

async function readEither(bytes: Uint8Array, language: string | null): Promise<ReadExchange> {
  const start = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  if (!/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*</.test(start)) {
    return readTranslationsCsv(once(bytes), language);
  }
  const text = decodeXml(bytes);
  return text === null
    ? { ok: false, reason: "The file could not be read: save it as UTF-8." }
    : readXliff(text);
}

async function* once(bytes: Uint8Array) {
  yield bytes;
}
