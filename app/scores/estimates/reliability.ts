import { type Answers, chosenOption } from "../scoring/score";
import type { ScalePlan } from "../scoring/scoring-instrument";
import { fQuantile } from "./distributions";

/** Complete cases of one scale: how many, item sums, and item cross-products (p x p). */
export type CrossTally = {
  readonly n: number;
  readonly sums: readonly number[];
  readonly products: readonly (readonly number[])[];
};

/** Item scores of one respondent; null unless all items of the scale are answered. */
export function completeCase(answers: Answers, scale: ScalePlan): number[] | null {
  const scores = scale.items.flatMap(
    (item) => chosenOption(answers, item.id, item.options)?.score ?? [],
  );
  return scores.length === scale.items.length ? scores : null;
}

/** Sums and cross-products of complete cases of p items. */
export function crossTally(cases: Iterable<readonly number[]>, p: number): CrossTally {
  const sums = Array.from({ length: p }, () => 0);
  const products = sums.map(() => sums.map(() => 0));
  let n = 0;
  for (const scores of cases) {
    n += 1;
    scores.forEach((score, i) => {
      sums[i] = (sums[i] ?? 0) + score;
      const row = products[i] ?? [];
      scores.forEach((other, j) => {
        row[j] = (row[j] ?? 0) + score * other;
      });
    });
  }
  return { n, sums, products };
}

/** The complete cases of several cells together; they must be of the same items. */
export function addCross(tallies: readonly CrossTally[]): CrossTally | null {
  const [first, ...rest] = tallies;
  if (!first) return null;
  if (rest.some(({ sums }) => sums.length !== first.sums.length)) {
    throw new RangeError("cross-products of different scales cannot be added");
  }
  const over = (of: (tally: CrossTally) => number) => total(tallies.map(of));
  return {
    n: over(({ n }) => n),
    sums: first.sums.map((_, i) => over(({ sums }) => sums[i] ?? 0)),
    products: first.products.map((row, i) =>
      row.map((_, j) => over(({ products }) => products[i]?.[j] ?? 0)),
    ),
  };
}

/** Item covariances (n - 1) of complete cases. */
export function covariances({ n, sums, products }: CrossTally): number[][] {
  return products.map((row, i) =>
    row.map((product, j) => (product - ((sums[i] ?? 0) * (sums[j] ?? 0)) / n) / (n - 1)),
  );
}

/** Cronbach's alpha = p/(p-1) (1 - tr C / 1'C1); null where it does not exist (METHOD 7). */
export function alpha(tally: CrossTally): number | null {
  const p = tally.sums.length;
  if (p < 2 || tally.n < 2) return null;
  const matrix = covariances(tally);
  const all = matrix.reduce((sum, row) => sum + total(row), 0);
  const own = matrix.reduce((sum, row, i) => sum + (row[i] ?? 0), 0);
  return all > 0 ? (p / (p - 1)) * (1 - own / all) : null;
}

/**
 * Feldt's 95 % interval of alpha (1965): 1 - (1 - alpha) F with n - 1 and (n - 1)(p - 1) degrees
 * of freedom, as psych::alpha; null where alpha is.
 */
export function feldtInterval(tally: CrossTally): readonly [number, number] | null {
  const found = alpha(tally);
  if (found === null) return null;
  const df = tally.n - 1;
  const endAt = (p: number) => 1 - (1 - found) * fQuantile(p, df, df * (tally.sums.length - 1));
  return [endAt(0.975), endAt(0.025)];
}

/** Standard error of measurement of a scale score, in the items' units: sd sqrt(1 - alpha). */
export function measurementError(tally: CrossTally): number | null {
  const found = alpha(tally);
  if (found === null) return null;
  const all = covariances(tally).reduce((sum, row) => sum + total(row), 0);
  return (Math.sqrt(all) / tally.sums.length) * Math.sqrt(1 - found);
}

/** Correlation of each item with the sum of the others; null where one of them never varies. */
export function itemRestCorrelations(tally: CrossTally): (number | null)[] {
  if (tally.n < 2) return tally.sums.map(() => null);
  const matrix = covariances(tally);
  const all = matrix.reduce((sum, row) => sum + total(row), 0);
  return matrix.map((row, i) => {
    const own = row[i] ?? 0;
    const shared = total(row) - own;
    const rest = all - 2 * total(row) + own;
    return own > 0 && rest > 0 ? shared / Math.sqrt(own * rest) : null;
  });
}

/** Alpha of the scale without each of its items, of the same complete cases. */
export function alphaIfDropped(tally: CrossTally): (number | null)[] {
  return tally.sums.map((_, i) => {
    const others = <T>(values: readonly T[]) => values.filter((__, j) => j !== i);
    return alpha({
      n: tally.n,
      sums: others(tally.sums),
      products: others(tally.products).map(others),
    });
  });
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
