import type { RosterCount } from "../estimates/sample";
import { type ScoringInstrument, scoredConstructs } from "../scoring/scoring-instrument";
import type { Run } from "../suppression/pattern";
import type { Solver } from "../suppression/solver";
import { suppress } from "../suppression/suppress";
import { sortedTallies, type Tally } from "../tallies/tally";
import type { ReleaseCell, TableName } from "./release-cells";
import { releaseCells, shownAs } from "./release-cells";
import { type PreviousWave, peopleOf, type WaveTallies } from "./release-figures";
import type { EarlierRelease } from "./release-layers";
import type { ItemRow, ReleaseRow } from "./release-rows";
import { releaseSamples, type Weighting } from "./release-samples";
import { releaseSystem, revealedConstruct } from "./release-system";
import { filledTables, type Shown } from "./release-tables";

/** What one wave's release is made of. */
export type ReleaseMaterial = {
  /** One per cell and version, in any order. */
  readonly tallies: readonly Tally[];
  readonly roster: readonly RosterCount[];
  /** How many were invited by name, per cell. */
  readonly invited: readonly RosterCount[];
  /** Who was asked, in the order of the rows. */
  readonly audiences: readonly string[];
  readonly instrument: ScoringInstrument;
  /** Releases of the same wave that people have read: what they show stays as it is. */
  readonly earlier: readonly EarlierRelease[];
  readonly previous: PreviousMaterial | null;
};

/** The wave before, from its published release. */
export type PreviousMaterial = Pick<PreviousWave, "number" | "rows" | "pairs"> & {
  readonly tallies: readonly Tally[];
  readonly roster: readonly RosterCount[];
  /** Audience and construct, where the scale has the same items in both waves. */
  readonly sameScales: readonly (readonly [audience: string, construct: string])[];
};

type ReleaseOptions = {
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
  /** How each audience was weighted. */
  readonly weightings: readonly Weighting[];
};

export const tableOrder = [
  "audience",
  "people_who_answered",
  "school",
  "language",
  "items",
] as const;

/**
 * The tables of one wave (DESIGN, "Small groups"), of which nothing follows about fewer than k
 * people, also beside the earlier releases: neither for the public, nor for staff who know who
 * took part. What cannot be audited is left out, tables from last to first.
 */
export function buildRelease(material: ReleaseMaterial, options: ReleaseOptions): BuiltRelease {
  const tallies = sortedTallies(material.tallies);
  const { roster, audiences } = material;
  const familyOf = shownAs(tallies, roster, options.k);
  const all = releaseCells(tallies, roster, audiences, familyOf);
  const samples = releaseSamples(tallies, roster, familyOf);
  const { weightings } = samples;
  const dropped: { table: string; reason: string }[] = [];
  if (all.length === 0) return { tables: [], dropped, weightings };
  const wave: WaveTallies = {
    ...{ tallies, roster, samples, invited: material.invited, instrument: material.instrument },
    previous: material.previous && previousWave(material.previous, options.k),
  };
  for (let count = tableOrder.length; count > 0; count -= 1) {
    const names = tableOrder.slice(0, count);
    // The items are not in the system: leaving out them alone would help nothing.
    if (count === tableOrder.length - 1) continue;
    options.onAttempt?.(names);
    const cells = all.filter((cell) => names.includes(cell.table));
    const found = shownNumbers(tallies, cells, material, options);
    if (found.ok) {
      const people = (cell: ReleaseCell) => peopleOf(wave, cell, familyOf);
      const tables = filledTables(wave, cells, names, { ...found, people, k: options.k });
      return { tables, dropped, weightings };
    }
    const last = count === tableOrder.length ? tableOrder.slice(-2) : [tableOrder[count - 1] ?? ""];
    dropped.unshift(...last.map((table) => ({ table, reason: found.reason })));
  }
  return { tables: [], dropped, weightings };
}

function previousWave({ sameScales, ...wave }: PreviousMaterial, k: number): PreviousWave {
  const familyOf = shownAs(wave.tallies, wave.roster, k);
  return {
    ...wave,
    samples: releaseSamples(wave.tallies, wave.roster, familyOf),
    isSameScale: (audience, construct) =>
      sameScales.some(([one, other]) => one === audience && other === construct),
  };
}

function shownNumbers(
  tallies: readonly Tally[],
  cells: readonly ReleaseCell[],
  { instrument, earlier }: ReleaseMaterial,
  { k, solver, startLimit }: ReleaseOptions,
): ({ ok: true } & Shown) | { ok: false; reason: string } {
  const constructs = scoredConstructs(instrument);
  const system = releaseSystem(cells, tallies, constructs, earlier);
  const result = suppress(system, { k, solver, isPast: startLimit() });
  if (!result.ok) return result;
  const { hidden } = result;
  const revealed = revealedConstruct(system, constructs, hidden, k);
  if (revealed) return { ok: false, reason: `the rank test fails for ${revealed}` };
  const rowOf = new Map(cells.map((cell, row) => [cell, row]));
  return {
    ok: true,
    isShown(cell, construct) {
      const row = rowOf.get(cell) ?? 0;
      if (construct === undefined) return !hidden.has(system.nOf(row));
      return !hidden.has(system.validOf(row, constructs.indexOf(construct)));
    },
    frozen: (cell) => system.rows[rowOf.get(cell) ?? 0]?.frozen ?? null,
  };
}
