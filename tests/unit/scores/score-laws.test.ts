import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { combineDomains } from "~/scores/estimates/combine-domains";
import { estimate, weightedMean } from "~/scores/estimates/estimate";
import { atLeast75, estimateShare, type ShareEstimate } from "~/scores/estimates/estimate-share";
import { marginRegression } from "~/scores/estimates/margin-regression";
import type { Sample, SampleCell } from "~/scores/estimates/sample";
import { logitInterval, wilsonInterval } from "~/scores/estimates/share-interval";
import { sortedTallies, type Tally } from "~/scores/tallies/tally";
import { type RandomWave, rakedWave, randomWave, tallyOf } from "./support/random-wave";

type Domain = (cell: SampleCell) => boolean;

const everybody: Domain = () => true;
const ofAudience =
  (audience: string): Domain =>
  (cell) =>
    cell.tally.audience === audience;
const ofSchool =
  (school: string): Domain =>
  (cell) =>
    cell.tally.school === school;
const domains = [everybody, ofAudience("families"), ofAudience("staff"), ofSchool("S1")];

/** All that is computed of a wave, in one order. */
function figuresOf(wave: RandomWave): (number | null)[] | null {
  const sample = rakedWave(wave);
  if (!sample) return null;
  const regression = marginRegression(sample);
  return domains.flatMap((inDomain) => {
    const mean = estimate(sample, regression, "awareness", inDomain);
    const share: ShareEstimate = estimateShare(
      sample,
      regression,
      atLeast75("awareness"),
      inDomain,
    );
    const ends = [...(mean.ci95 ?? [null, null]), ...(share.ci95 ?? [null, null])];
    return [mean.mean, mean.se, mean.df, mean.n, mean.n_valid, share.share, share.se, ...ends];
  });
}

function expectSame(got: (number | null)[] | null, want: (number | null)[] | null): void {
  fc.pre(got !== null && want !== null);
  got?.forEach((value, i) => {
    const wanted = want?.[i] ?? null;
    if (value === null || wanted === null) expect(value).toBe(wanted);
    // The root of a rounded zero is 1e-8 of a score at most.
    else expect(Math.abs(value - wanted)).toBeLessThan(1e-6);
  });
}

describe("estimates", () => {
  const shuffledWave = randomWave.chain((wave) =>
    fc.tuple(
      fc.constant(wave),
      fc.shuffledSubarray(wave.tallies, { minLength: wave.tallies.length }),
      fc.shuffledSubarray(wave.roster, { minLength: wave.roster.length }),
    ),
  );

  test("do not depend on the order of the cells, in the sorted order to the last bit", () => {
    fc.assert(
      fc.property(shuffledWave, ([wave, tallies, roster]) => {
        expectSame(figuresOf({ tallies, roster }), figuresOf(wave));
        const sorted = (from: Tally[]) => ({ ...wave, tallies: sortedTallies(from) });
        expect(figuresOf(sorted(tallies))).toEqual(figuresOf(sorted(wave.tallies)));
      }),
    );
  });

  test("do not change when a cell is split in two of the same weight", () => {
    const split = fc.tuple(randomWave, fc.nat(), fc.nat());
    fc.assert(
      fc.property(split, ([wave, which, where]) => {
        const at = which % wave.tallies.length;
        const tallies = wave.tallies.flatMap((tally, i) =>
          i === at ? halves(tally, where) : [tally],
        );
        expectSame(figuresOf({ ...wave, tallies }), figuresOf(wave));
      }),
    );
  });

  test("of a domain and its complement add up to everybody's", () => {
    fc.assert(
      fc.property(randomWave, (wave) => {
        const sample = rakedWave(wave);
        fc.pre(sample !== null);
        if (!sample) return;
        const totalOf = (inDomain: Domain) => {
          const { mean, total } = weightedMean(sample.cells.filter(inDomain), "awareness");
          return total > 0 ? [mean * total, total] : [0, 0];
        };
        for (const inDomain of domains) {
          const outside: Domain = (cell) => !inDomain(cell);
          const [inside, rest, all] = [inDomain, outside, everybody].map(totalOf);
          all?.forEach((sum, i) => {
            expect((inside?.[i] ?? 0) + (rest?.[i] ?? 0)).toBeCloseTo(sum, 6);
          });
        }
      }),
    );
  });
});

/** The first people of a cell with one version of the survey, the others with another. */
function halves(tally: Tally, where: number): Tally[] {
  const part = (n: number, of: (value: number) => number, version: string): Tally => ({
    ...tally,
    ...{ n, version },
    constructs: Object.fromEntries(
      Object.entries(tally.constructs).map(([name, sums]) => [
        name,
        {
          valid: of(sums.valid),
          sum: of(sums.sum),
          sumSquares: of(sums.sumSquares),
          atLeast75: of(sums.atLeast75),
          dontKnow: of(sums.dontKnow),
        },
      ]),
    ),
  });
  const first = 1 + (where % (tally.n - 1));
  const down = (value: number) => Math.floor((value * first) / tally.n);
  return [part(first, down, "v1"), part(tally.n - first, (value) => value - down(value), "v2")];
}

describe("combined domains", () => {
  const withSample = (check: (sample: Sample) => void) =>
    fc.assert(
      fc.property(randomWave, (wave) => {
        const sample = rakedWave(wave);
        fc.pre(sample !== null);
        if (sample) check(sample);
      }),
    );

  test("a domain less itself is 0, without error", () => {
    withSample((sample) => {
      const terms = [-1, 1].map((factor) => ({ inDomain: ofSchool("S1"), factor }));
      const got = combineDomains(sample, marginRegression(sample), "awareness", terms);
      if (!got) return;
      expect(got.value).toBeCloseTo(0, 9);
      expect(got.se).toBeCloseTo(0, 5);
    });
  });

  test("of one domain with factor 1 it is the domain's own estimate", () => {
    withSample((sample) => {
      const regression = marginRegression(sample);
      for (const inDomain of domains) {
        const own = estimate(sample, regression, "awareness", inDomain);
        const got = combineDomains(sample, regression, "awareness", [{ inDomain, factor: 1 }]);
        expect(got).toEqual(own.mean === null ? null : { value: own.mean, se: own.se, df: own.df });
      }
    });
  });

  test("audiences are independent: the variances of their policy-weighted means add", () => {
    withSample((sample) => {
      const regression = marginRegression(sample);
      const parts = ["families", "staff"].map((audience, i) => ({
        inDomain: ofAudience(audience),
        factor: i === 0 ? 0.25 : 0.75,
      }));
      const got = combineDomains(sample, regression, "awareness", parts);
      if (!got) return;
      const variance = parts.reduce((sum, { inDomain, factor }) => {
        const { se } = estimate(sample, regression, "awareness", inDomain);
        return sum + (factor * (se ?? 0)) ** 2;
      }, 0);
      expect(got.se).toBeCloseTo(Math.sqrt(variance), 6);
    });
  });
});

test("domains are not combined where one has no score", () => {
  const place = (school: string) => ({ school, audience: "staff", language: "en" });
  const tallies = [tallyOf(place("S0"), [10, 30]), tallyOf(place("S1"), [null, null])];
  const roster = ["S0", "S1"].map((school) => ({ ...place(school), count: 9 }));
  const sample = rakedWave({ tallies, roster });
  if (!sample) throw new Error("no weights");
  const terms = ["S0", "S1"].map((school) => ({ inDomain: ofSchool(school), factor: 1 }));
  expect(combineDomains(sample, marginRegression(sample), "awareness", terms)).toBeNull();
});

test("intervals of shares contain the share and stay within 0 and 1", () => {
  const hits = fc.integer({ min: 1, max: 5000 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
  const error = fc.double({ min: 0, max: 0.5, noNaN: true });
  fc.assert(
    fc.property(hits, error, fc.integer({ min: 1, max: 2000 }), ([x, n], se, df) => {
      const share = x / n;
      const intervals = [wilsonInterval(share, n)];
      if (x > 0 && x < n) intervals.push(logitInterval(share, se, df));
      for (const [low, high] of intervals) {
        expect([0 <= low, low <= share, share <= high, high <= 1]).toEqual([
          true,
          true,
          true,
          true,
        ]);
      }
    }),
    { numRuns: 500 },
  );
});
