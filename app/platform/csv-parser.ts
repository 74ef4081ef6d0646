import Papa from "papaparse";
import type { Delimiter } from "./csv-preamble";

/** A record's cells as they stand in the file, or why the record could not be read. */
export type CsvRecord = string[] | UnreadableRecord;
export type UnreadableRecord = "unpaired quotes" | "too long";

type Parsed = { records: CsvRecord[]; rest: string };
type PapaResult = {
  data: string[][];
  errors: { row: number }[];
  meta: { cursor: number };
};

const LONGEST_RECORD = 262_144;

/**
 * An incremental parser over papaparse for text whose lines end in "\n". A record whose quotes do
 * not pair up, or that is longer than 262,144 characters, is unreadable and ends with its first
 * line, so that one stray quote costs one row and not the rest of the file.
 */
export function csvParser(delimiter: Delimiter) {
  let pending = "";
  let skippingLine = false;

  function push(text: string): CsvRecord[] {
    const lineEnd = skippingLine ? text.indexOf("\n") : -1;
    if (skippingLine && lineEnd === -1) return [];
    skippingLine = false;
    const { records, rest } = parseBlock(pending + text.slice(lineEnd + 1), delimiter);
    pending = rest;
    return pending.length > LONGEST_RECORD ? records.concat(giveUp(LONGEST_RECORD)) : records;
  }

  /** Counts the first line as unreadable and tries the next, until `longest` characters are left. */
  function giveUp(longest: number): CsvRecord[] {
    let records: CsvRecord[] = [];
    while (pending.length > longest) {
      const lineEnd = pending.indexOf("\n");
      skippingLine = lineEnd === -1;
      if (skippingLine) {
        pending = "";
        return records.concat("too long");
      }
      const parsed = parseByLine(pending, lineEnd + 1, delimiter);
      pending = parsed.rest;
      records = records.concat("unpaired quotes", parsed.records);
    }
    return records;
  }

  function end(): CsvRecord[] {
    const records = pending === "" || pending.endsWith("\n") ? [] : push("\n");
    return records.concat(giveUp(0));
  }

  return { push, end };
}

function parseBlock(text: string, delimiter: Delimiter): Parsed {
  const { data, errors, meta } = parse(text, { delimiter, newline: "\n" });
  const firstError = errors[0];
  if (!firstError) return { records: data, rest: text.slice(meta.cursor) };
  const sound = firstError.row;
  const start =
    sound === 0 ? 0 : parse(text, { delimiter, newline: "\n", preview: sound }).meta.cursor;
  const { records, rest } = parseByLine(text, start, delimiter);
  return { records: [...data.slice(0, sound), ...records], rest };
}

function parseByLine(text: string, start: number, delimiter: Delimiter): Parsed {
  const records: CsvRecord[] = [];
  let from = start;
  for (;;) {
    const next = parseOne(text, from, delimiter);
    if (!next) return { records, rest: text.slice(from) };
    records.push(next.record);
    from = next.end;
  }
}

/** The record at `from`, looking no further than it must; null while its end is not in sight. */
function parseOne(text: string, from: number, delimiter: Delimiter) {
  const lineEnd = text.indexOf("\n", from) + 1;
  const lastLineEnd = text.lastIndexOf("\n") + 1;
  let until = lineEnd;
  while (lineEnd > 0) {
    const { data, errors, meta } = parse(text.slice(from, until), {
      delimiter,
      newline: "\n",
      preview: 1,
    });
    if (errors.length > 0) return { record: "unpaired quotes" as const, end: lineEnd };
    if (data[0]) return { record: data[0], end: from + meta.cursor };
    if (until === lastLineEnd) return null;
    until = text.indexOf("\n", from + 2 * (until - from)) + 1 || lastLineEnd;
  }
  return null;
}

function parse(text: string, config: Papa.ParseConfig): PapaResult {
  return new Papa.Parser(config).parse(text, 0, true);
}
