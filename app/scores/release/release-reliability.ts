import { omega } from "../estimates/omega";
import { addCross, alpha, feldtInterval } from "../estimates/reliability";
import { type ReliabilityLabel, reliabilityLabel } from "../estimates/reliability-label";
import type { Tally } from "../tallies/tally";
import type { ReleaseCell } from "./release-cells";

/** How far a scale holds together in one audience (METHOD 7). */
export type Reliability = {
  readonly label: ReliabilityLabel;
  /** Complete cases; with fewer than 100 nothing else is told. */
  readonly n_complete: number | null;
  readonly alpha: number | null;
  readonly alpha_ci95: readonly [number, number] | null;
  readonly omega: number | null;
};

const enoughCases = 100;

/** Of a reflective scale in a row that is one whole audience; null elsewhere. */
export function rowReliability(
  cell: ReleaseCell,
  tallies: readonly Tally[],
  construct: string,
): Reliability | null {
  const isWhole = cell.school === undefined && cell.language === undefined;
  if (!isWhole || cell.audience === "partners") return null;
  const crosses = cell.leaves.flatMap((leaf) => tallies[leaf]?.crosses?.[construct] ?? []);
  const cross = sameScale(crosses) ? addCross(crosses) : null;
  if (!cross) return null;
  const label = reliabilityLabel(cross);
  if (cross.n < enoughCases) {
    return { label, n_complete: null, alpha: null, alpha_ci95: null, omega: null };
  }
  return {
    ...{ label, n_complete: cross.n, alpha: alpha(cross) },
    ...{ alpha_ci95: feldtInterval(cross), omega: omega(cross) },
  };
}

/** Versions of a survey may ask a scale with more or fewer items. */
function sameScale(crosses: readonly { readonly sums: readonly number[] }[]): boolean {
  return new Set(crosses.map(({ sums }) => sums.length)).size === 1;
}
