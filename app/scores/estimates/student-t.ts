import { tQuantile } from "./distributions";

/** The quantile that an interval was made with: half its width in standard errors, where no end was clipped. */
export function quantileOf(
  mean: number,
  se: number,
  [low, high]: readonly [number, number],
): number | null {
  if (se <= 0) return null;
  if (high < 100) return (high - mean) / se;
  return low > 0 ? (mean - low) / se : null;
}

/** The degrees of freedom whose 97.5 % point of Student's t this is; null where none fits. */
export function degreesOf(t: number): number | null {
  for (let [low, high] = [1, 1_000_000]; low <= high; ) {
    const df = Math.floor((low + high) / 2);
    const found = tQuantile(0.975, df);
    if (Math.abs(found - t) < 1e-9 * t) return df;
    if (found > t) low = df + 1;
    else high = df - 1;
  }
  return null;
}
