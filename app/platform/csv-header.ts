/** A column that a kind of file can have; case, spaces and punctuation of names do not matter. */
export type CsvColumn<Name extends string> = {
  name: Name;
  aliases?: readonly string[];
  required?: boolean;
};

export type CsvHeader<Name extends string> =
  | {
      ok: true;
      at: Partial<Record<Name, number>>;
      width: number;
      ignored: string[];
      /** All names as the file has them. */
      names: string[];
    }
  | { ok: false; reason: string };

/**
 * Finds the wanted columns in a file's first row. A column's own name goes before its aliases;
 * two cells that could both be one column are refused, since taking either would be a guess.
 * `at` has 0-based positions, `ignored` the names that stand for no wanted column.
 */
export function readHeader<Name extends string>(
  cells: readonly string[],
  columns: readonly CsvColumn<Name>[],
): CsvHeader<Name> {
  const names = cells.map(plainName);
  const at: Partial<Record<Name, number>> = {};
  for (const { name, aliases = [], required } of columns) {
    const own = positionsOf(names, [name]);
    const found = own.length > 0 ? own : positionsOf(names, aliases);
    if (found.length > 1) return { ok: false, reason: twice(name, found, cells) };
    if (found.length === 0 && required)
      return { ok: false, reason: `The first row has no column named ${name}.` };
    if (found[0] !== undefined) at[name] = found[0];
  }
  const used = new Set<unknown>(Object.values(at));
  const written = cells.map((cell) => cell.trim());
  const ignored = written.filter((cell, i) => !used.has(i) && cell !== "");
  return { ok: true, at, width: cells.length, ignored, names: written };
}

function positionsOf(names: readonly string[], wanted: readonly string[]): number[] {
  const plain = wanted.map(plainName);
  return names.flatMap((name, i) => (plain.includes(name) ? [i] : []));
}

/** A column's name without case, spaces and punctuation. */
export function plainName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function twice(name: string, found: readonly number[], cells: readonly string[]): string {
  const written = found.map((i) => `"${cells[i]?.trim()}"`).join(" and ");
  return `More than one column could be ${name}: ${written}.`;
}
