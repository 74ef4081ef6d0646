import { expect } from "vitest";
import type { Estimate } from "~/scores/estimates/estimate";
import { relativeError, type TruthCase } from "./truth";

// README: weights and means to 1e-9, standard errors and what is made of them to 1e-7.
export const forMeans = 1e-9;
export const forErrors = 1e-7;
/** Where R's own weights are rounded in its data, and the mean with them (README). */
export const forRoundedWeights = 2e-8;

export function expectClose(got: number | null | undefined, want: number | undefined, to: number) {
  if (want === undefined) throw new Error("expected.json has fewer values than asked for");
  expect(relativeError(got ?? null, want)).toBeLessThan(to);
}

/** A whole sample's estimate against one variable of a truth case: mean, SE, df and t interval. */
export function expectEstimate(
  got: Estimate,
  truth: TruthCase,
  i: number,
  { means = forMeans, path = [] }: { means?: number; path?: string[] } = {},
): void {
  expectClose(got.mean, truth.numbers(...path, "estimate")[i], means);
  expectClose(got.se, truth.numbers(...path, "se")[i], forErrors);
  expect(got.df).toBe(truth.number(...path, "df"));
  const interval = truth.numbers(...path, "ci95_t", String(i));
  expectClose(got.ci95?.[0], interval[0], forErrors);
  expectClose(got.ci95?.[1], interval[1], forErrors);
}
