import Papa from "papaparse";
import { decodeText } from "./csv-decode";
import { type Delimiter, readPreamble } from "./csv-preamble";

/** A record's cells as they stand in the file, or why the record could not be read. */
export type CsvRecord = string[] | UnreadableRecord;
export type UnreadableRecord = "open quote" | "too long";

/** Neighbouring records; the first stands in row `firstRow` (the file's first record is row 1). */
export type CsvChunk = { firstRow: number; records: CsvRecord[] };

const LONGEST_RECORD = 262_144;

/**
 * Reads a CSV file's records: any usual encoding, any line ending, comma, semicolon or tab.
 * Rows count as a spreadsheet counts them: a record is one row however many lines its cells
 * have, an empty line is a row too, a leading `sep=;` line is none. A record whose quotes do not
 * pair up is unreadable and ends with its line, so that one stray quote costs one row.
 */
export async function* readCsvRecords(source: AsyncIterable<Uint8Array>): AsyncGenerator<CsvChunk> {
  let parser: RecordParser | null = null;
  let firstRow = 1;
  for await (const text of withPlainLineEnds(decodeText(source))) {
    let fresh = text;
    if (!parser) {
      const preamble = readPreamble(text);
      parser = recordParser(preamble.delimiter);
      fresh = text.slice(preamble.length);
    }
    const records = parser.push(fresh);
    if (records.length > 0) yield { firstRow, records };
    firstRow += records.length;
  }
  const records = parser?.end() ?? [];
  if (records.length > 0) yield { firstRow, records };
}

async function* withPlainLineEnds(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let heldReturn = "";
  for await (const piece of texts) {
    const text = heldReturn + piece;
    heldReturn = text.endsWith("\r") ? "\r" : "";
    const whole = heldReturn ? text.slice(0, -1) : text;
    if (whole !== "") yield whole.includes("\r") ? whole.replace(/\r\n?/g, "\n") : whole;
  }
  if (heldReturn) yield "\n";
}

type RecordParser = { push(text: string): CsvRecord[]; end(): CsvRecord[] };

function recordParser(delimiter: Delimiter): RecordParser {
  let pending = "";
  let skippingLine = false;

  function push(text: string): CsvRecord[] {
    const { records, rest } = parseRecords(
      skippingLine ? afterLine(text) : pending + text,
      delimiter,
    );
    if (skippingLine && text.includes("\n")) skippingLine = false;
    pending = rest;
    if (pending.length > LONGEST_RECORD) {
      pending = "";
      skippingLine = true;
      records.push("too long");
    }
    return records;
  }

  return {
    push,
    end: () => {
      const records = pending === "" ? [] : push("\n");
      while (pending !== "") {
        const retried = parseRecords(afterLine(pending), delimiter);
        records.push("open quote", ...retried.records);
        pending = retried.rest;
      }
      return records;
    },
  };
}
