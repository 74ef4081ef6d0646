import type { Join } from "./join-thin-classes";
import { type ReleaseCell, releaseCells, shownAs, type TableName } from "./release-cells";
import {
  constructFigures,
  hiddenFigures,
  type ItemRow,
  itemRow,
  type ReleaseRow,
} from "./release-rows";
import { cellEstimate, type ReleaseSamples, releaseSamples } from "./release-samples";
import { type ReleaseSystem, releaseSystem, revealedConstruct } from "./release-system";
import type { RosterCount } from "./sample";
import { isScored, itemsOf, type ScoringInstrument } from "./scoring-instrument";
import type { Run } from "./suppression/pattern";
import type { Solver } from "./suppression/solver";
import { suppress } from "./suppression/suppress";
import { sortedTallies, type Tally } from "./tally";

type ReleaseOptions = {
  /** Who was asked, in the order of the rows. */
  readonly audiences: readonly string[];
  readonly instrument: ScoringInstrument;
  readonly k: number;
  readonly solver: Solver;
  /** Starts the time limit of one attempt; the result tells whether a share of it has passed. */
  readonly startLimit: () => Run["isPast"];
  /** Told the tables of each attempt. */
  readonly onAttempt?: (tables: readonly string[]) => void;
};

export type ReleaseTable =
  | { readonly name: TableName; readonly rows: readonly ReleaseRow[] }
  | { readonly name: "items"; readonly rows: readonly ItemRow[] };

export type BuiltRelease = {
  readonly tables: readonly ReleaseTable[];
  /** Tables left out because they could not be shown safely, with the reason. */
  readonly dropped: readonly { readonly table: string; readonly reason: string }[];
  /** Strata that were weighted together because fewer than two answered. */
  readonly joined: readonly Join[];
};

const order = ["audience", "people_who_answered", "school", "language", "items"] as const;

/**
 * The tables of one wave (DESIGN, "Small groups"), of which nothing follows about fewer than k
 * people: neither for the public, nor for staff who know who took part. What cannot be audited
 * is left out, tables from last to first. The tallies are one wave's, one per leaf, in any order.
 */
export function buildRelease(
  unsorted: readonly Tally[],
  roster: readonly RosterCount[],
  options: ReleaseOptions,
): BuiltRelease {
  const tallies = sortedTallies(unsorted);
  const familyOf = shownAs(tallies, roster, options.k);
  const all = releaseCells(tallies, roster, options.audiences, familyOf);
  const samples = releaseSamples(tallies, roster, familyOf);
  const dropped: { table: string; reason: string }[] = [];
  if (all.length === 0) return { tables: [], dropped, joined: samples.joined };
  for (let count = order.length; count > 0; count -= 1) {
    const names = order.slice(0, count);
    // The items are not in the system: leaving out them alone would help nothing.
    if (count === order.length - 1) continue;
    options.onAttempt?.(names);
    const cells = all.filter((cell) => names.includes(cell.table));
    const found = hiddenNumbers(tallies, cells, options);
    if (found.ok) {
      const tables = filledTables(tallies, cells, found.isShown, samples, names, options);
      return { tables, dropped, joined: samples.joined };
    }
    const last = count === order.length ? order.slice(-2) : order.slice(count - 1, count);
    dropped.unshift(...last.map((table) => ({ table, reason: found.reason })));
  }
  return { tables: [], dropped, joined: samples.joined };
}

/** Whether a row's n, or one of its constructs, is shown. */
type IsShown = (cell: ReleaseCell, construct?: string) => boolean;

function hiddenNumbers(
  tallies: readonly Tally[],
  cells: readonly ReleaseCell[],
  options: ReleaseOptions,
): { ok: true; isShown: IsShown } | { ok: false; reason: string } {
  const { k, solver } = options;
  const constructs = scoredConstructs(options.instrument);
  const system = releaseSystem(cells, tallies, constructs);
  const result = suppress(system, { k, solver, isPast: options.startLimit() });
  if (!result.ok) return result;
  const { hidden } = result;
  const revealed = revealedConstruct(system, cells, tallies, constructs, hidden, k);
  if (revealed) return { ok: false, reason: `the rank test fails for ${revealed}` };
  return { ok: true, isShown: shownIn(system, cells, constructs, hidden) };
}

function shownIn(
  system: ReleaseSystem,
  cells: readonly ReleaseCell[],
  constructs: readonly string[],
  hidden: ReadonlySet<number>,
): IsShown {
  return (cell, construct) => {
    const c = cells.indexOf(cell);
    if (construct === undefined) return !hidden.has(system.nOf(c));
    return !hidden.has(system.validOf(c, constructs.indexOf(construct)));
  };
}

function filledTables(
  tallies: readonly Tally[],
  cells: readonly ReleaseCell[],
  isShown: IsShown,
  { sampleOf }: ReleaseSamples,
  names: readonly (typeof order)[number][],
  options: ReleaseOptions,
): ReleaseTable[] {
  const constructs = scoredConstructs(options.instrument);
  const rowOf = (cell: ReleaseCell): ReleaseRow => {
    const { table, leaves, ...place } = cell;
    const figures = constructs.map((construct) => [
      construct,
      isShown(cell, construct)
        ? constructFigures(cellEstimate(sampleOf(cell), cell, tallies, construct))
        : hiddenFigures,
    ]);
    const n = leaves.reduce((sum, leaf) => sum + (tallies[leaf]?.n ?? 0), 0);
    return {
      ...place,
      n: isShown(cell) ? n : null,
      constructs: Object.fromEntries(figures),
    };
  };
  const itemRows = () =>
    cells
      .filter(({ table }) => table === "audience" || table === "people_who_answered")
      .flatMap((cell) => itemRowsOf(tallies, cell, isShown, sampleOf(cell), options));
  return names.flatMap((name): ReleaseTable[] => {
    if (name === "items") return [{ name, rows: itemRows() }];
    const rows = cells.filter((cell) => cell.table === name).map(rowOf);
    return rows.length > 0 ? [{ name, rows }] : [];
  });
}

/** An item is hidden with its audience, with its construct, or when fewer than k answered it. */
function itemRowsOf(
  tallies: readonly Tally[],
  cell: ReleaseCell,
  isShown: IsShown,
  sample: ReturnType<ReleaseSamples["sampleOf"]>,
  { instrument, k }: ReleaseOptions,
): ItemRow[] {
  const scored = scoredConstructs(instrument);
  const audience = cell.audience === "partners" ? "business" : cell.audience;
  return itemsOf(instrument, audience).map(({ id, construct, options }) => {
    const isOpen = isShown(cell) && (!scored.includes(construct) || isShown(cell, construct));
    const codes = options.map(({ code }) => String(code));
    return itemRow(sample, cell, tallies, { id, codes }, (answered) => !isOpen || answered < k);
  });
}

function scoredConstructs(instrument: ScoringInstrument): string[] {
  return Object.entries(instrument.constructs).flatMap(([name, rule]) =>
    isScored(rule) ? [name] : [],
  );
}
