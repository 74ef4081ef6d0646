import type { ConstructTally, ItemTally, Tally } from "./tally";

/** A row of the tally table: one measure of one cell. */
export type TallyRow = {
  audience: string;
  school: string;
  language: string;
  measure: string;
  n: number;
  sum: number;
  sumsq: number;
  top: number;
  dont_know: number;
};

type Cell = Omit<Tally, "constructs" | "items" | "n"> & {
  n: number;
  constructs: Record<string, ConstructTally>;
  items: Record<string, { answered: number; options: Record<string, number> }>;
};

/** Rows back into one tally a cell. A multiple choice's `answered` is not known from option counts alone. */
export function readTallyRows(wave: string, rows: readonly TallyRow[]): Tally[] {
  const cells = new Map<string, Cell>();
  for (const row of rows) {
    const { audience, school, language } = row;
    const key = JSON.stringify([school, audience, language]);
    const cell = cells.get(key) ?? {
      wave,
      school,
      audience,
      language,
      n: 0,
      constructs: {},
      items: {},
    };
    cells.set(key, cell);
    take(cell, row);
  }
  return [...cells.values()].filter(({ n }) => n > 0);
}

function take(cell: Cell, row: TallyRow): void {
  const [kind, name = "", code = ""] = row.measure.split(":");
  if (kind === "cell") cell.n = row.n;
  if (kind === "construct") {
    cell.constructs[name] = {
      valid: row.n,
      sum: row.sum,
      sumSquares: row.sumsq,
      atLeast75: row.top,
      dontKnow: row.dont_know,
    };
  }
  if (kind === "option") {
    const item: ItemTally & { options: Record<string, number> } = cell.items[name] ?? {
      answered: 0,
      options: {},
    };
    cell.items[name] = {
      answered: item.answered + row.n,
      options: { ...item.options, [code]: row.n },
    };
  }
}
