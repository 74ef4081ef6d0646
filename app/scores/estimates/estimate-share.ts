import { momentsOf } from "./estimate";
import {
  cellsIn,
  type Domain,
  degreesOfFreedom,
  standardError,
  weightedRatio,
} from "./linearisation";
import type { MarginRegression } from "./margin-regression";
import type { Sample, SampleCell } from "./sample";
import { type ShareInterval, shareInterval } from "./share-interval";

/** A weighted share in one domain, on 0-1; null where nobody could be counted. */
export type ShareEstimate = {
  readonly share: number | null;
  readonly se: number | null;
  /** n - strata of the domain, as for its mean. */
  readonly df: number;
  readonly ci95: ShareInterval | null;
  readonly n: number;
  /** Respondents the share is of. */
  readonly n_valid: number;
};

/** Of a cell: the respondents a share is of, and how many of them count. */
type Hits = { readonly of: number; readonly hits: number };
export type HitsOf = (cell: SampleCell) => Hits;

/** Scored respondents, and those of them scoring 75 or more. */
export function atLeast75(construct: string): HitsOf {
  return (cell) => {
    const { valid, atLeast75: hits } = momentsOf(cell, construct);
    return { of: valid, hits };
  };
}

/** Respondents who answered an item, and those of them who chose the option. */
export function choosing(itemId: string, code: string): HitsOf {
  return (cell) => {
    const item = cell.tally.items[itemId];
    return { of: item?.answered ?? 0, hits: item?.options[code] ?? 0 };
  };
}

/**
 * A share with its standard error and 95 % interval over a domain, from cells alone: the mean of
 * a 0/1 value, whose sum and sum of squares are both the number of hits (METHOD 3).
 */
export function estimateShare(
  sample: Sample,
  regression: MarginRegression,
  hitsOf: HitsOf,
  domain: Domain,
): ShareEstimate {
  const zeroOne = (cell: SampleCell) => {
    const { of, hits } = hitsOf(cell);
    return { valid: of, sum: hits, sumSquares: hits };
  };
  const places = cellsIn(sample, domain);
  const own = places.flatMap((c) => sample.cells[c] ?? []);
  const n = own.reduce((sum, cell) => sum + cell.tally.n, 0);
  const n_valid = own.reduce((sum, cell) => sum + hitsOf(cell).of, 0);
  const df = degreesOfFreedom(own);
  if (n_valid === 0) return { share: null, se: null, df, ci95: null, n, n_valid };
  const { mean: share, total } = weightedRatio(own, zeroOne);
  const se = standardError(sample, regression, zeroOne, [
    { own: places, mean: share, total, factor: 1 },
  ]);
  const squares = own.reduce((sum, cell) => sum + cell.weight ** 2 * hitsOf(cell).of, 0);
  const ci95 = shareInterval(share, se, df, total ** 2 / squares);
  return { share, se, df, ci95, n, n_valid };
}
