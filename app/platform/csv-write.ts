export type CsvCell = string | number | null;

/** Excel reads a file without it as Windows-1252. */
export const CSV_BYTE_ORDER_MARK = "\ufeff";

const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;
const INVISIBLE_AT_START = /^[\p{Z}\p{Cc}\p{Cf}]+/u;
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/**
 * One line of a CSV file that no spreadsheet runs: text that it could take for a formula gets an
 * apostrophe in front, numbers stay numbers. Text with any usual delimiter is quoted, since a
 * spreadsheet of another country may cut the file at a semicolon.
 */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/** A whole small file, for Excel and everything else. */
export function csvText(rows: Iterable<readonly CsvCell[]>): string {
  return CSV_BYTE_ORDER_MARK + Array.from(rows, csvLine).join("");
}

function csvCell(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  const guarded = guardFormula(cell);
  return NEEDS_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Puts an apostrophe before text that could run as a formula; see `unguardFormula`. */
export function guardFormula(text: string): string {
  return couldRun(text.replace(/^'+/, "")) ? `'${text}` : text;
}

/** The text that `guardFormula` was given, for files that come back from a spreadsheet. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && couldRun(text.replace(/^'+/, "")) ? text.slice(1) : text;
}

/** Leading blanks are skipped and full-width or small forms read as what they stand for. */
function couldRun(text: string): boolean {
  if (PLAIN_NUMBER.test(text)) return false;
  if (/^[\t\r\n]/.test(text)) return true;
  const first = text.replace(INVISIBLE_AT_START, "").slice(0, 1).normalize("NFKC");
  return first !== "" && "=+-@\u2212".includes(first);
}
