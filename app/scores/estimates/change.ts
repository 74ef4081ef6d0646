import type { PairCell, PairSums } from "../tallies/pair-tally";
import { type CellKey, cellId } from "../tallies/tally";
import { twoSidedP, zQuantile } from "./distributions";
import { momentsOf, weightedMean } from "./estimate";
import { type Sample, type SampleCell, stratumKey } from "./sample";

/** A construct's change between two waves in one domain, in points of 0-100. */
export type Change = {
  readonly means: readonly [number, number];
  readonly change: number;
  /** Linked respondents counted once: the covariance of the two means is taken off. */
  readonly se_change: number;
  /** As if nobody had answered both times. */
  readonly se_independent: number;
  readonly p: number | null;
  /** Smallest change that would have been significant, and the one seen with 80 % power. */
  readonly mdc95: number;
  readonly mdc80: number;
};

type ChangeDomain = (key: CellKey) => boolean;

/**
 * Change of a construct from `earlier` to `later` with pairs of linked respondents, weights of
 * each wave, no finite population (METHOD 5, as R's svydesign with the person as sampling unit).
 * Null where a wave has no score in the domain.
 */
export function changeBetween(
  earlier: Sample,
  later: Sample,
  pairs: readonly PairCell[],
  construct: string,
  inDomain: ChangeDomain,
): Change | null {
  const first = waveTerms(earlier, construct, inDomain);
  const second = waveTerms(later, construct, inDomain);
  if (!first || !second) return null;
  const strata = stratumTerms(pairs, construct, first, second);
  const linked = strata.some(({ cross }) => cross !== null);
  const sumOver = (of: (terms: StratumTerms) => number) =>
    strata.reduce((sum, terms) => sum + (terms.n < 2 ? 1 : terms.n / (terms.n - 1)) * of(terms), 0);
  const alone = sumOver(({ n, d1, d2, dd1, dd2 }) => dd1 - d1 ** 2 / n + dd2 - d2 ** 2 / n);
  const joint = sumOver(
    ({ n, d1, d2, dd1, dd2, cross }) => dd1 + dd2 - 2 * (cross ?? 0) - (d2 - d1) ** 2 / n,
  );
  const independent = Math.sqrt(Math.max(0, alone));
  const se = linked ? Math.sqrt(Math.max(0, joint)) : independent;
  return changeOf([first.mean, second.mean], se, independent);
}

type Figure = { readonly mean: number | null; readonly se: number | null };

/**
 * Change between two estimates of different respondents, or of people nobody can link: the
 * variances add (METHOD 5; careful where some answered both times and answer alike). Null where
 * either has no score.
 */
export function independentChange(earlier: Figure, later: Figure): Change | null {
  if (earlier.mean === null || later.mean === null) return null;
  if (earlier.se === null || later.se === null) return null;
  const se = Math.hypot(earlier.se, later.se);
  return changeOf([earlier.mean, later.mean], se, se);
}

function changeOf(means: readonly [number, number], se: number, independent: number): Change {
  const change = means[1] - means[0];
  return {
    means,
    change,
    se_change: se,
    se_independent: independent,
    p: se > 0 ? twoSidedP(change / se) : null,
    mdc95: zQuantile(0.975) * se,
    mdc80: (zQuantile(0.975) + zQuantile(0.8)) * se,
  };
}

type WaveTerms = { mean: number; total: number; weightIn: (key: CellKey | null) => number };

/** Weight over T of a cell in the domain, 0 elsewhere. */
function waveTerms(sample: Sample, construct: string, inDomain: ChangeDomain): WaveTerms | null {
  const own = sample.cells.filter((cell) => inDomain(cell.tally));
  if (!own.some((cell) => momentsOf(cell, construct).valid > 0)) return null;
  const { mean, total } = weightedMean(own, construct);
  const weights = new Map(own.map((cell: SampleCell) => [cellId(cell.tally), cell.weight / total]));
  return { mean, total, weightIn: (key) => (key ? (weights.get(cellId(key)) ?? 0) : 0) };
}

type StratumTerms = {
  /** Distinct people of the stratum, of either wave. */
  n: number;
  d1: number;
  d2: number;
  dd1: number;
  dd2: number;
  /** Sum of products of both waves' terms; null while nobody was there twice. */
  cross: number | null;
};

function stratumTerms(
  pairs: readonly PairCell[],
  construct: string,
  first: WaveTerms,
  second: WaveTerms,
): StratumTerms[] {
  const strata = new Map<string, StratumTerms>();
  const at = (key: CellKey) => {
    const id = stratumKey(key);
    const found = strata.get(id) ?? { n: 0, d1: 0, d2: 0, dd1: 0, dd2: 0, cross: null };
    strata.set(id, found);
    return found;
  };
  for (const pair of pairs) {
    const from = pair.from && at(pair.from);
    const to = pair.to && at(pair.to);
    if (from) from.n += pair.n;
    if (to && to !== from) to.n += pair.n;
    const sums = pair.constructs[construct];
    if (!sums) continue;
    const [a1, a2] = [first.weightIn(pair.from), second.weightIn(pair.to)];
    if (from) addEarlier(from, sums, a1, first.mean);
    if (to) addLater(to, sums, a2, second.mean);
    if (!from || from !== to) continue;
    const { product, both, both1, both2 } = sums;
    const [y1, y2] = [first.mean, second.mean];
    from.cross = (from.cross ?? 0) + a1 * a2 * (product - y1 * both2 - y2 * both1 + both * y1 * y2);
  }
  return [...strata.values()];
}

function addEarlier(into: StratumTerms, sums: PairSums, a: number, y: number): void {
  into.d1 += a * (sums.sum1 - y * sums.valid1);
  into.dd1 += a * a * (sums.squares1 - 2 * y * sums.sum1 + y * y * sums.valid1);
}

function addLater(into: StratumTerms, sums: PairSums, a: number, y: number): void {
  into.d2 += a * (sums.sum2 - y * sums.valid2);
  into.dd2 += a * a * (sums.squares2 - 2 * y * sums.sum2 + y * y * sums.valid2);
}
