import { expect, test } from "vitest";
import { estimate } from "~/scores/estimates/estimate";
import { marginRegression, noRegression } from "~/scores/estimates/margin-regression";
import { baseSample, type RosterCount, type Sample } from "~/scores/estimates/sample";
import { rake } from "~/scores/estimates/weights";
import type { Tally } from "~/scores/tallies/tally";

const tally = (school: string, n: number, sum: number, sumSquares: number): Tally => ({
  ...{ wave: "1", school, audience: "staff", language: "en", n },
  ...{ complete: n, partial: 0, crosses: {}, items: {} },
  constructs: { awareness: { valid: n, sum, sumSquares, atLeast75: 0, dontKnow: 0 } },
});

function sampleOf(tallies: Tally[], counts: number[]): Sample {
  const roster = tallies.map(
    ({ school, audience, language }, i): RosterCount => ({
      ...{ school, audience, language, count: counts[i] ?? 0 },
    }),
  );
  const base = baseSample(tallies, roster);
  if (!base.ok) throw new Error(base.reason);
  return base.sample;
}

test("a simple random sample has the textbook error", () => {
  // 10, 20, 30, 40 of 16 people: s^2 = 500 / 3.
  const sample = sampleOf([tally("S01", 4, 100, 3000)], [16]);
  const { mean, se, df, ci95 } = estimate(sample, noRegression(sample), "awareness", () => true);
  expect(mean).toBe(25);
  expect(se).toBeCloseTo(Math.sqrt((1 - 4 / 16) * (500 / 3 / 4)), 12);
  expect(df).toBe(3);
  expect(ci95).toEqual([
    expect.closeTo(25 - 3.182446 * (se ?? 0), 4),
    expect.closeTo(25 + 3.182446 * (se ?? 0), 4),
  ]);
});

test("an interval ends at 0 and 100", () => {
  const sample = sampleOf([tally("S01", 2, 100, 8200)], [1000]);
  const { ci95 } = estimate(sample, noRegression(sample), "awareness", () => true);
  expect(ci95).toEqual([0, 100]);
});

test("when everybody answered there is no error", () => {
  const sample = sampleOf([tally("S01", 4, 100, 3000)], [4]);
  expect(estimate(sample, noRegression(sample), "awareness", () => true).se).toBe(0);
});

test("a construct nobody has a score of is null, with its n", () => {
  const sample = sampleOf([tally("S01", 4, 100, 3000)], [16]);
  expect(estimate(sample, noRegression(sample), "buy_in", () => true)).toEqual({
    ...{ mean: null, se: null, df: 3, ci95: null, n: 4, n_valid: 0, share_at_least_75: null },
  });
});

test("margins that add nothing to the strata change no error", () => {
  const tallies = [tally("S01", 4, 100, 3000), tally("S02", 6, 300, 16000)];
  const raked = rake(sampleOf(tallies, [16, 60]));
  if (!raked.ok) throw new Error(raked.reason);
  const { sample } = raked;
  const [first, second] = [marginRegression(sample), noRegression(sample)].map(
    (regression) => estimate(sample, regression, "awareness", () => true).se,
  );
  expect(first).toBeCloseTo(second ?? 0, 12);
});
