import { decodeText } from "./csv-decode";
import { type CsvRecord, csvParser } from "./csv-parser";
import { readPreamble } from "./csv-preamble";

/** Neighbouring records, the first of which stands in row `firstRow`. */
export type CsvChunk = { firstRow: number; records: CsvRecord[] };

/**
 * Reads a CSV file's records: any usual encoding, any line ending, comma, semicolon or tab.
 * Rows are counted from 1 as a spreadsheet shows them: a record is one row however many lines its
 * cells have, an empty line is a row too, a leading `sep=;` line is none.
 */
export async function* readCsvRecords(source: AsyncIterable<Uint8Array>): AsyncGenerator<CsvChunk> {
  let parser: ReturnType<typeof csvParser> | null = null;
  let firstRow = 1;
  for await (const text of withPlainLineEnds(decodeText(source))) {
    const preamble = parser ? null : readPreamble(text);
    parser ??= csvParser(preamble?.delimiter ?? ",");
    const records = parser.push(preamble ? text.slice(preamble.length) : text);
    if (records.length > 0) yield { firstRow, records };
    firstRow += records.length;
  }
  const records = parser?.end() ?? [];
  if (records.length > 0) yield { firstRow, records };
}

/** Turns every "\r\n" and "\r" into "\n", also across pieces, so that mixed files read alike. */
async function* withPlainLineEnds(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held = "";
  for await (const piece of pieces) {
    const text = held + piece;
    held = text.endsWith("\r") ? "\r" : "";
    const whole = held === "" ? text : text.slice(0, -1);
    if (whole !== "") yield whole.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  }
  if (held !== "") yield "\n";
}
