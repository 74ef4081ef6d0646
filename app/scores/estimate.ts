import { tQuantile } from "./distributions";
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

/** A domain: any union of cells. */
export type Domain = (cell: SampleCell) => boolean;

/**
 * Mean, standard error and 95 % interval of a construct over a domain, from cells alone
 * (METHOD 3: linearised ratio, residuals of the margins, finite population per stratum).
 * The interval is mean +- t SE with df = n - strata of the domain, clipped to 0-100.
 */
export function estimate(
  sample: Sample,
  regression: MarginRegression,
  construct: string,
  inDomain: Domain,
): Estimate {
  const inside = sample.cells.map(inDomain);
  const own = sample.cells.filter((_, i) => inside[i]);
  const people = (of: (cell: SampleCell) => number) => own.reduce((sum, cell) => sum + of(cell), 0);
  const n = people((cell) => cell.tally.n);
  const valid = people((cell) => momentsOf(cell, construct).valid);
  const df = Math.max(1, n - new Set(own.map((cell) => cell.stratum)).size);
  if (valid === 0) {
    return { mean: null, se: null, df, ci95: null, n, n_valid: 0, share_at_least_75: null };
  }
  const { mean, total } = weightedMean(own, construct);
  const top = people((cell) => cell.weight * momentsOf(cell, construct).atLeast75) / total;
  const linear = linearised(sample, construct, inside, mean, total);
  const se = Math.sqrt(variance(sample, regression(linear.sums), linear));
  const reach = tQuantile(0.975, df) * se;
  const ci95 = [Math.max(0, mean - reach), Math.min(100, mean + reach)] as const;
  return { mean, se, df, ci95, n, n_valid: valid, share_at_least_75: top };
}

/** Y = sum w S / sum w v and the weighted count T = sum w v of the scored. */
export function weightedMean(cells: readonly SampleCell[], construct: string) {
  let sum = 0;
  let total = 0;
  for (const cell of cells) {
    const moments = momentsOf(cell, construct);
    sum += cell.weight * moments.sum;
    total += cell.weight * moments.valid;
  }
  return { mean: sum / total, total };
}

const nothing = { valid: 0, sum: 0, sumSquares: 0, atLeast75: 0, dontKnow: 0 };

export function momentsOf(cell: SampleCell, construct: string) {
  return cell.tally.constructs[construct] ?? nothing;
}

type Linearised = { sums: Float64Array; squares: Float64Array };

/** Per cell, sums and sums of squares of (y - Y) / T inside the domain, 0 outside. */
function linearised(
  sample: Sample,
  construct: string,
  inside: readonly boolean[],
  mean: number,
  total: number,
): Linearised {
  const sums = new Float64Array(sample.cells.length);
  const squares = new Float64Array(sample.cells.length);
  sample.cells.forEach((cell, c) => {
    if (!inside[c]) return;
    const { valid, sum, sumSquares } = momentsOf(cell, construct);
    sums[c] = (sum - mean * valid) / total;
    squares[c] = (sumSquares - 2 * mean * sum + mean * mean * valid) / (total * total);
  });
  return { sums, squares };
}

/** Sum over strata of (1 - n/N) n/(n - 1) (ZZ - Z^2/n), of residuals e - b over all cells. */
function variance(sample: Sample, fitted: Float64Array, { sums, squares }: Linearised): number {
  const z = new Float64Array(sample.strata.length);
  const zz = new Float64Array(sample.strata.length);
  sample.cells.forEach(({ stratum, weight, tally: { n } }, c) => {
    const [e, ee, b] = [sums[c] ?? 0, squares[c] ?? 0, fitted[c] ?? 0];
    z[stratum] = (z[stratum] ?? 0) + weight * (e - n * b);
    zz[stratum] = (zz[stratum] ?? 0) + weight * weight * (ee - 2 * b * e + n * b * b);
  });
  let result = 0;
  sample.strata.forEach(({ n, population }, h) => {
    if (n < 2) return;
    const unseen = population === null ? 1 : Math.max(0, 1 - n / population);
    result += ((unseen * n) / (n - 1)) * Math.max(0, (zz[h] ?? 0) - (z[h] ?? 0) ** 2 / n);
  });
  return result;
}
