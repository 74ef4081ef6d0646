import { cell, type Row } from "./file";

/** HTML by language. */
export type Htmls = ReadonlyMap<string, string>;

export type RowGroup = { key: string; rows: Row[] };

/** The texts of rows by their language; of two for one language the first. */
export function textsOf(rows: readonly Row[], column: string, languageColumn = "language"): Htmls {
  const texts = new Map<string, string>();
  for (const row of rows) {
    const language = cell(row, languageColumn);
    if (cell(row, column).trim() !== "" && !texts.has(language))
      texts.set(language, cell(row, column));
  }
  return texts;
}

export function inOrder<T extends { order: number }>(things: T[]): T[] {
  return things.toSorted((a, b) => (a.order || 0) - (b.order || 0));
}

export function first(rows: readonly Row[], column: string): string {
  return rows.map((row) => cell(row, column)).find((text) => text !== "") ?? "";
}

export function merged(rows: readonly Row[], column: string): RowGroup[] {
  return [...grouped(rows, by(column))].map(([key, same]) => ({ key, rows: same }));
}

export const by = (column: string) => (row: Row) => cell(row, column);

export function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const same = groups.get(key);
    if (same) same.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
