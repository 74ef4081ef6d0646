import { expect, test } from "vitest";
import { atLeast75, choosing, estimateShare } from "~/scores/estimates/estimate-share";
import { noRegression } from "~/scores/estimates/margin-regression";
import { baseSample, type RosterCount } from "~/scores/estimates/sample";
import { logitInterval, shareInterval, wilsonInterval } from "~/scores/estimates/share-interval";
import type { Tally } from "~/scores/tallies/tally";
import { fixtureFolder, truthOf } from "./support/truth";

test("Wilson's interval is R's", () => {
  const truth = truthOf(fixtureFolder, "binomial_intervals");
  truth.numbers("x").forEach((x, i) => {
    const n = truth.numbers("n")[i] ?? 0;
    const [low, high] = wilsonInterval(x / n, n);
    expect(low).toBeCloseTo(truth.numbers("wilson", String(i))[0] ?? -1, 12);
    expect(high).toBeCloseTo(truth.numbers("wilson", String(i))[1] ?? -1, 12);
  });
});

test("a share between takes the logit interval, one of 0 or 1 Wilson's", () => {
  expect(shareInterval(0.3, 0.05, 40, 80)).toEqual(logitInterval(0.3, 0.05, 40));
  expect(shareInterval(0, 0, 40, 80)).toEqual(wilsonInterval(0, 80));
  expect(shareInterval(1, 0, 40, 80)).toEqual(wilsonInterval(1, 80));
});

const tally = (school: string, n: number, top: number, chosen: number): Tally => ({
  ...{ wave: "1", school, audience: "staff", language: "en", n },
  ...{ complete: n, partial: 0, crosses: {} },
  constructs: {
    awareness: { valid: n, sum: 0, sumSquares: 0, atLeast75: top, dontKnow: 0 },
  },
  items: { A1: { answered: n - 1, options: { a: chosen, b: n - 1 - chosen } } },
});

function sampleOf(tallies: Tally[], counts: number[]) {
  const roster = tallies.map(
    ({ school, audience, language }, i): RosterCount => ({
      ...{ school, audience, language, count: counts[i] ?? 0 },
    }),
  );
  const base = baseSample(tallies, roster);
  if (!base.ok) throw new Error(base.reason);
  return base.sample;
}

const everybody = () => true;

test("a simple random sample's share has the textbook error", () => {
  const sample = sampleOf([tally("S01", 20, 5, 0)], [100]);
  const got = estimateShare(sample, noRegression(sample), atLeast75("awareness"), everybody);
  expect(got.share).toBe(0.25);
  expect(got.se).toBeCloseTo(Math.sqrt(((1 - 20 / 100) * 0.25 * 0.75) / 19), 12);
  expect(got.ci95).toEqual(logitInterval(0.25, got.se ?? 0, 19));
});

test("where nobody or everybody counts, the interval is Wilson's on the effective number", () => {
  // Weights 2 and 8: n_eff = (10 * 2 + 5 * 8)^2 / (10 * 4 + 5 * 64) = 10.
  const nobody = sampleOf([tally("S01", 10, 0, 0), tally("S02", 5, 0, 0)], [20, 40]);
  const none = estimateShare(nobody, noRegression(nobody), atLeast75("awareness"), everybody);
  expect(none).toMatchObject({ share: 0, se: 0, ci95: wilsonInterval(0, 10) });
  const whole = sampleOf([tally("S01", 10, 10, 0), tally("S02", 5, 5, 0)], [20, 40]);
  const all = estimateShare(whole, noRegression(whole), atLeast75("awareness"), everybody);
  expect(all).toMatchObject({ share: 1, se: 0, ci95: wilsonInterval(1, 10) });
});

test("an option's share is of those who answered the item", () => {
  const sample = sampleOf([tally("S01", 21, 0, 5)], [105]);
  const got = estimateShare(sample, noRegression(sample), choosing("A1", "a"), everybody);
  expect(got).toMatchObject({ share: 0.25, n: 21, n_valid: 20 });
  const unknown = estimateShare(sample, noRegression(sample), choosing("A9", "a"), everybody);
  expect(unknown).toEqual({ share: null, se: null, df: 20, ci95: null, n: 21, n_valid: 0 });
});
