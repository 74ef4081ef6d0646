import betaQuantile from "@stdlib/math-base-special-kernel-betaincinv";
import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";
import tQuantileOf from "@stdlib/stats-base-dists-t-quantile";

/** Student t: the value below which a share p lies, with df degrees of freedom. */
export function tQuantile(p: number, df: number): number {
  return tQuantileOf(p, df);
}

const reaches = new Map<number, number>();
const mostKept = 10_000;

/** How many standard errors a 95 % interval reaches to each side; kept, since all constructs of a row share df. */
export function intervalReach(df: number): number {
  const found = reaches.get(df) ?? tQuantile(0.975, df);
  if (reaches.size >= mostKept) reaches.clear();
  reaches.set(df, found);
  return found;
}

/** Standard normal: the value below which a share p lies. */
export function zQuantile(p: number): number {
  return normalQuantile(p, 0, 1);
}

/** Two-sided p of a standard normal statistic, 2 pnorm(-|z|). */
export function twoSidedP(z: number): number {
  return 2 * normalCdf(-Math.abs(z), 0, 1);
}

/** Fisher's F: the value below which a share p lies, with df1 and df2 degrees of freedom. */
export function fQuantile(p: number, df1: number, df2: number): number {
  const [below = Number.NaN, above = Number.NaN] = betaQuantile(df1 / 2, df2 / 2, p, 1 - p);
  return (df2 * below) / (df1 * above);
}
