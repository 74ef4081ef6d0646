import { type CrossTally, covariances } from "./reliability";

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
