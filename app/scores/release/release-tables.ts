import { itemsOf, scoredConstructs } from "../scoring/scoring-instrument";
import type { ReleaseTable } from "./release";
import type { ReleaseCell, TableName } from "./release-cells";
import { amongMany } from "./release-change";
import { figuresOf, type WaveTallies, withChange } from "./release-figures";
import {
  type ConstructFigures,
  hiddenFigures,
  type ItemRow,
  itemRow,
  type ReleaseRow,
} from "./release-rows";

export type Shown = {
  /** Whether a row's n, or one of its constructs, is shown. */
  isShown(cell: ReleaseCell, construct?: string): boolean;
  /** What an earlier release shows of a row that no answer changed since. */
  frozen(cell: ReleaseCell): ReleaseRow | null;
};

type Filling = Shown & {
  people(cell: ReleaseCell): Pick<ReleaseRow, "n" | "people" | "response_rate">;
  readonly k: number;
};

/** The tables with every figure that is shown, and null for what is not. */
export function filledTables(
  wave: WaveTallies,
  cells: readonly ReleaseCell[],
  names: readonly (TableName | "items")[],
  filling: Filling,
): ReleaseTable[] {
  return names.flatMap((name): ReleaseTable[] => {
    if (name === "items") return [{ name, rows: itemRows(wave, cells, filling) }];
    const own = cells.filter((cell) => cell.table === name);
    const rows = own.map((cell) => filledRow(wave, cell, filling));
    if (rows.length === 0) return [];
    return [{ name, rows: name === "school" ? comparedAmong(rows) : rows }];
  });
}

function filledRow(wave: WaveTallies, cell: ReleaseCell, filling: Filling): ReleaseRow {
  const { table: _, leaves: __, ...place } = cell;
  const counts = filling.people(cell);
  const frozen = filling.frozen(cell);
  const constructs = scoredConstructs(wave.instrument).map((construct) => {
    if (!filling.isShown(cell, construct)) return [construct, hiddenFigures] as const;
    const known = frozen?.constructs[construct];
    const figures = known && known.mean !== null ? known : figuresOf(wave, cell, construct);
    return [construct, withChange(wave, cell, counts, construct, figures)] as const;
  });
  const isShown = filling.isShown(cell);
  return {
    ...place,
    n: isShown ? counts.n : null,
    people: counts.people,
    response_rate: isShown ? counts.response_rate : null,
    constructs: Object.fromEntries(constructs),
  };
}

/** Among many schools some differ by chance: their changes are told apart from it (METHOD 5). */
function comparedAmong(rows: readonly ReleaseRow[]): ReleaseRow[] {
  const result = rows.map((row) => ({ ...row, constructs: { ...row.constructs } }));
  for (const audience of new Set(rows.map((row) => row.audience))) {
    const own = result.filter((row) => row.audience === audience);
    for (const construct of Object.keys(own[0]?.constructs ?? {})) {
      const changes = amongMany(own.map((row) => row.constructs[construct]?.change ?? null));
      own.forEach((row, i) => {
        const figures: ConstructFigures = row.constructs[construct] ?? hiddenFigures;
        row.constructs[construct] = { ...figures, change: changes[i] ?? null };
      });
    }
  }
  return result;
}

/** An item is hidden with its audience, with its construct, or when fewer than k answered it. */
function itemRows(wave: WaveTallies, cells: readonly ReleaseCell[], filling: Filling): ItemRow[] {
  const scored = scoredConstructs(wave.instrument);
  return cells
    .filter(({ table }) => table === "audience" || table === "people_who_answered")
    .flatMap((cell) => {
      const audience = cell.audience === "partners" ? "business" : cell.audience;
      const { sample } = wave.samples.of(cell);
      return itemsOf(wave.instrument, audience).map(({ id, construct, options }) => {
        const isOpen =
          filling.isShown(cell) &&
          (!scored.includes(construct) || filling.isShown(cell, construct));
        const codes = options.map(({ code }) => String(code));
        const isHidden = (answered: number) => !isOpen || answered < filling.k;
        return itemRow(sample, cell, wave.tallies, { id, codes }, isHidden);
      });
    });
}
