import { cellColumns } from "./cell-columns";
import type { MarginRegression } from "./margin-regression";
import type { Sample, SampleCell } from "./sample";

/** A cell's respondents with a value, the sum of their values and of its squares. */
export type Moments = {
  readonly valid: number;
  readonly sum: number;
  readonly sumSquares: number;
};

export type MomentsOf = (cell: SampleCell) => Moments;

/** Y = sum w S / sum w v and the weighted count T = sum w v over cells (METHOD 3). */
export function weightedRatio(cells: readonly SampleCell[], momentsOf: MomentsOf) {
  let sum = 0;
  let total = 0;
  for (const cell of cells) {
    const moments = momentsOf(cell);
    sum += cell.weight * moments.sum;
    total += cell.weight * moments.valid;
  }
  return { mean: sum / total, total };
}

/** n - strata of the cells, at least 1 (METHOD 3). */
export function degreesOfFreedom(cells: readonly SampleCell[]): number {
  const n = cells.reduce((sum, cell) => sum + cell.tally.n, 0);
  return Math.max(1, n - new Set(cells.map((cell) => cell.stratum)).size);
}

/** A domain: any union of cells, told by a rule or by their places in the sample. */
export type Domain = ((cell: SampleCell) => boolean) | readonly number[];

/** The places of a domain's cells in the sample, in its order. */
export function cellsIn(sample: Sample, domain: Domain): readonly number[] {
  if (typeof domain !== "function") return domain;
  return sample.cells.flatMap((cell, c) => (domain(cell) ? [c] : []));
}

/** One domain's mean Y with its weighted count T, times a fixed factor. */
export type Term = {
  /** The places of its cells. */
  readonly own: readonly number[];
  readonly mean: number;
  readonly total: number;
  readonly factor: number;
};

/**
 * Standard error of the sum of factor x mean over terms, covariances of the domains included
 * (METHOD 3): linearised values e = sum of factor (y - Y) / T, less what the margins explain.
 */
export function standardError(
  sample: Sample,
  regression: MarginRegression,
  momentsOf: MomentsOf,
  terms: readonly Term[],
): number {
  const linear = linearised(sample, momentsOf, terms);
  return Math.sqrt(variance(sample, regression(linear.places, linear.sums), linear));
}

/** Of the cells at `places`: sums and sums of squares of e, which is 0 elsewhere. */
type Linearised = {
  readonly places: readonly number[];
  readonly sums: Float64Array;
  readonly squares: Float64Array;
};

function linearised(sample: Sample, momentsOf: MomentsOf, terms: readonly Term[]): Linearised {
  const [only, ...more] = terms;
  const places =
    only && more.length === 0 ? only.own : [...new Set(terms.flatMap(({ own }) => own))];
  const sums = new Float64Array(places.length);
  const squares = new Float64Array(places.length);
  const members = more.length === 0 ? null : terms.map(({ own }) => new Set(own));
  places.forEach((c, at) => {
    const cell = sample.cells[c];
    if (!cell) return;
    const { valid, sum, sumSquares } = momentsOf(cell);
    const there = members ? terms.filter((_, t) => members[t]?.has(c)) : terms;
    for (const { factor, mean, total } of there) {
      sums[at] = (sums[at] ?? 0) + (factor * (sum - mean * valid)) / total;
      for (const other of there) {
        const product = sumSquares - (mean + other.mean) * sum + mean * other.mean * valid;
        const scale = total * other.total;
        squares[at] = (squares[at] ?? 0) + (factor * other.factor * product) / scale;
      }
    }
  });
  return { places, sums, squares };
}

/** Sum over strata of (1 - n/N) n/(n - 1) (ZZ - Z^2/n), of residuals e - b over all cells. */
function variance(
  sample: Sample,
  fitted: Float64Array,
  { places, sums, squares }: Linearised,
): number {
  const { n, weight, stratum } = cellColumns(sample);
  const z = new Float64Array(sample.strata.length);
  const zz = new Float64Array(sample.strata.length);
  for (let c = 0; c < n.length; c += 1) {
    const h = stratum[c] ?? 0;
    const wb = (weight[c] ?? 0) * (fitted[c] ?? 0);
    const people = n[c] ?? 0;
    z[h] = (z[h] ?? 0) - people * wb;
    zz[h] = (zz[h] ?? 0) + people * wb * wb;
  }
  places.forEach((c, at) => {
    const [e, w, h] = [sums[at] ?? 0, weight[c] ?? 0, stratum[c] ?? 0];
    z[h] = (z[h] ?? 0) + w * e;
    zz[h] = (zz[h] ?? 0) + w * w * ((squares[at] ?? 0) - 2 * (fitted[c] ?? 0) * e);
  });
  let result = 0;
  sample.strata.forEach((found, h) => {
    if (found.n < 2) return;
    const unseen = found.population === null ? 1 : Math.max(0, 1 - found.n / found.population);
    const spread = Math.max(0, (zz[h] ?? 0) - (z[h] ?? 0) ** 2 / found.n);
    result += ((unseen * found.n) / (found.n - 1)) * spread;
  });
  return result;
}
