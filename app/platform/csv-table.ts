import { type CsvColumn, type CsvHeader, readHeader } from "./csv-header";
import type { CsvRecord, UnreadableRecord } from "./csv-parser";
import { type CsvChunk, readCsvRecords } from "./csv-records";

/** A file's rows under a header: the cell of column `name` in a row is `cells[at[name]]`. */
export type CsvTable<Name extends string> = {
  ok: true;
  at: Partial<Record<Name, number>>;
  width: number;
  ignored: string[];
  names: string[];
  chunks: AsyncIterable<CsvChunk>;
};

/** A row that is not taken over; `column` is null where the row as a whole is wrong. */
export type CsvRefusal = { row: number; column: string | null; reason: string };

/** What a kind of file makes of one row: its value, or the column and the reason against it. */
export type RowRule<Row> = (cells: readonly string[], row: number) => CheckedRow<Row>;
export type CheckedRow<Row> = { ok: true; value: Row } | RefusedRow;
export type RefusedRow = { ok: false; column: string | null; reason: string };

/** Up to the asked number of rows, good and refused; `lastRow` says how far the file is read. */
export type CsvBatch<Row> = { rows: Row[]; refused: CsvRefusal[]; lastRow: number };

const UNREADABLE: Record<UnreadableRecord, string> = {
  "unpaired quotes": "The quotation marks in this row do not pair up.",
  "too long": "The row is too long to be read.",
};

/**
 * Opens a CSV file by its header, the first row that is not empty, and leaves the rows to be read.
 * What is no table with the required columns is refused whole.
 */
export async function openCsvTable<Name extends string>(
  source: AsyncIterable<Uint8Array>,
  columns: readonly CsvColumn<Name>[],
): Promise<CsvTable<Name> | { ok: false; reason: string }> {
  const chunks = readCsvRecords(source);
  for (;;) {
    const { done, value: chunk } = await chunks.next();
    if (done) return { ok: false, reason: "The file is empty." };
    const at = chunk.records.findIndex((record) => !isEmpty(record));
    const record = chunk.records[at];
    if (record === undefined) continue;
    const header = headerOf(record, columns);
    if (!header.ok) {
      await chunks.return(undefined);
      return header;
    }
    const rest = { firstRow: chunk.firstRow + at + 1, records: chunk.records.slice(at + 1) };
    return { ...header, chunks: following(rest, chunks) };
  }
}

async function* following(rest: CsvChunk, chunks: AsyncGenerator<CsvChunk>) {
  try {
    yield rest;
    yield* chunks;
  } finally {
    await chunks.return(undefined);
  }
}

function headerOf<Name extends string>(
  record: CsvRecord,
  columns: readonly CsvColumn<Name>[],
): CsvHeader<Name> {
  if (typeof record === "string") return { ok: false, reason: UNREADABLE[record] };
  if (record.some((cell) => cell.includes("\0")))
    return { ok: false, reason: "This is no text file. Save a spreadsheet as CSV first." };
  return readHeader(record, columns);
}

/** Reads a table's rows by a rule, in batches. Every row that is not empty comes out once. */
export async function* checkCsvRows<Row>(
  table: Pick<CsvTable<string>, "width" | "chunks">,
  rule: RowRule<Row>,
  batchSize = 2000,
): AsyncGenerator<CsvBatch<Row>> {
  let batch: CsvBatch<Row> = { rows: [], refused: [], lastRow: 0 };
  for await (const { firstRow, records } of table.chunks) {
    let row = firstRow - 1;
    for (const record of records) {
      row++;
      if (isEmpty(record)) continue;
      const checked = checkRecord(record, row, table.width, rule);
      if (checked.ok) batch.rows.push(checked.value);
      else batch.refused.push({ row, column: checked.column, reason: checked.reason });
      batch.lastRow = row;
      if (batch.rows.length + batch.refused.length < batchSize) continue;
      yield batch;
      batch = { rows: [], refused: [], lastRow: row };
    }
  }
  if (batch.rows.length + batch.refused.length > 0) yield batch;
}

function checkRecord<Row>(
  record: CsvRecord,
  row: number,
  width: number,
  rule: RowRule<Row>,
): CheckedRow<Row> {
  if (typeof record === "string") return { ok: false, column: null, reason: UNREADABLE[record] };
  if (record.length > width && !isEmpty(record.slice(width))) {
    const reason =
      "The row has more cells than the first row has columns: a value that contains the " +
      "delimiter must stand in quotation marks.";
    return { ok: false, column: null, reason };
  }
  return rule(record, row);
}

function isEmpty(record: CsvRecord): boolean {
  if (typeof record === "string") return false;
  for (const cell of record) if (cell !== "" && cell.trim() !== "") return false;
  return true;
}
