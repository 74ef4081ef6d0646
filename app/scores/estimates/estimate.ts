import { intervalReach } from "./distributions";
import {
  cellsIn,
  type Domain,
  degreesOfFreedom,
  standardError,
  weightedRatio,
} from "./linearisation";
import type { MarginRegression } from "./margin-regression";
import type { Sample, SampleCell } from "./sample";

/** One construct in one domain. Scores on 0-100, shares on 0-1, null where nothing was scored. */
export type Estimate = {
  readonly mean: number | null;
  readonly se: number | null;
  readonly df: number;
  readonly ci95: readonly [number, number] | null;
  readonly n: number;
  readonly n_valid: number;
  readonly share_at_least_75: number | null;
};

/**
 * Mean, standard error and 95 % interval of a construct over a domain, from cells alone
 * (METHOD 3: linearised ratio, residuals of the margins, finite population per stratum).
 * The interval is mean +- t SE with df = n - strata of the domain, clipped to 0-100.
 */
export function estimate(
  sample: Sample,
  regression: MarginRegression,
  construct: string,
  domain: Domain,
): Estimate {
  const places = cellsIn(sample, domain);
  const own = places.flatMap((c) => sample.cells[c] ?? []);
  const people = (of: (cell: SampleCell) => number) => own.reduce((sum, cell) => sum + of(cell), 0);
  const n = people((cell) => cell.tally.n);
  const valid = people((cell) => momentsOf(cell, construct).valid);
  const df = degreesOfFreedom(own);
  if (valid === 0) {
    return { mean: null, se: null, df, ci95: null, n, n_valid: 0, share_at_least_75: null };
  }
  const { mean, total } = weightedMean(own, construct);
  const top = people((cell) => cell.weight * momentsOf(cell, construct).atLeast75) / total;
  const term = { own: places, mean, total, factor: 1 };
  const se = standardError(sample, regression, (cell) => momentsOf(cell, construct), [term]);
  const reach = intervalReach(df) * se;
  const ci95 = [Math.max(0, mean - reach), Math.min(100, mean + reach)] as const;
  return { mean, se, df, ci95, n, n_valid: valid, share_at_least_75: top };
}

/** A construct's weighted mean (0-100) over cells, and the weighted count of the scored. */
export function weightedMean(cells: readonly SampleCell[], construct: string) {
  return weightedRatio(cells, (cell) => momentsOf(cell, construct));
}

const nothing = { valid: 0, sum: 0, sumSquares: 0, atLeast75: 0, dontKnow: 0 };

export function momentsOf(cell: SampleCell, construct: string) {
  return cell.tally.constructs[construct] ?? nothing;
}
