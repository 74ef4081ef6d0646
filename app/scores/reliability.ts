import { type Answers, chosenOption } from "./score";
import type { ScalePlan } from "./scoring-instrument";

/** Complete cases of one scale: how many, item sums, and item cross-products (p x p). */
type CrossTally = {
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

/** Item covariances (n - 1) of complete cases. */
function covariances({ n, sums, products }: CrossTally): number[][] {
  return products.map((row, i) =>
    row.map((product, j) => (product - ((sums[i] ?? 0) * (sums[j] ?? 0)) / n) / (n - 1)),
  );
}

/** Cronbach's alpha = p/(p-1) (1 - tr C / 1'C1); null where it does not exist. */
export function alpha(tally: CrossTally): number | null {
  const p = tally.sums.length;
  if (p < 2 || tally.n < 2) return null;
  const matrix = covariances(tally);
  const all = matrix.flat().reduce((sum, value) => sum + value, 0);
  const own = matrix.reduce((sum, row, i) => sum + (row[i] ?? 0), 0);
  return all > 0 ? (p / (p - 1)) * (1 - own / all) : null;
}

/** McDonald's omega total of one factor, (sum l)^2 / ((sum l)^2 + sum (1 - l^2)). */
export function omega(tally: CrossTally): number | null {
  if (tally.sums.length < 3 || tally.n < 2) return null;
  const loadings = minresLoadings(correlations(covariances(tally)));
  if (!loadings) return null;
  const common = loadings.reduce((sum, loading) => sum + loading, 0) ** 2;
  const unique = loadings.reduce((sum, loading) => sum + 1 - loading * loading, 0);
  return common / (common + unique);
}

function correlations(covariance: readonly (readonly number[])[]): number[][] {
  const sd = covariance.map((row, i) => Math.sqrt(row[i] ?? 0));
  return covariance.map((row, i) => row.map((value, j) => value / ((sd[i] ?? 0) * (sd[j] ?? 0))));
}

const largestLoading = Math.sqrt(1 - 0.005);

/**
 * One-factor minimum residual loadings (psych::fa, fm = "minres"): least squares on the
 * correlations off the diagonal, one loading after the other, uniquenesses at least 0.005.
 */
function minresLoadings(r: readonly (readonly number[])[]): number[] | null {
  if (r.flat().some((value) => !Number.isFinite(value))) return null;
  const loadings = r.map(() => 0.5);
  for (let pass = 0; pass < 10_000; pass += 1) {
    let moved = 0;
    r.forEach((row, i) => {
      let above = 0;
      let below = 0;
      row.forEach((value, j) => {
        if (j === i) return;
        above += value * (loadings[j] ?? 0);
        below += (loadings[j] ?? 0) ** 2;
      });
      const free = below > 0 ? above / below : 0;
      const next = Math.max(-largestLoading, Math.min(largestLoading, free));
      moved = Math.max(moved, Math.abs(next - (loadings[i] ?? 0)));
      loadings[i] = next;
    });
    if (moved < 1e-12) break;
  }
  return loadings;
}
