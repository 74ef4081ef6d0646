import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { benjaminiHochberg, holm } from "~/scores/estimates/multiple-comparisons";
import { omega } from "~/scores/estimates/omega";
import {
  addCross,
  alpha,
  alphaIfDropped,
  crossTally,
  feldtInterval,
  itemRestCorrelations,
  measurementError,
} from "~/scores/estimates/reliability";

/** Complete cases of three to five items with five options each. */
const cases = fc.integer({ min: 3, max: 5 }).chain((p) =>
  fc.array(fc.array(fc.constantFrom(0, 25, 50, 75, 100), { minLength: p, maxLength: p }), {
    minLength: 4,
    maxLength: 30,
  }),
);

const crossOf = (scores: readonly (readonly number[])[]) =>
  crossTally(scores, scores[0]?.length ?? 0);

function figuresOf(tally: ReturnType<typeof crossTally>): (number | null)[] {
  const interval = feldtInterval(tally) ?? [null, null];
  const items = [...itemRestCorrelations(tally), ...alphaIfDropped(tally)];
  return [alpha(tally), ...interval, measurementError(tally), ...items];
}

function expectSame(got: readonly (number | null)[], want: readonly (number | null)[]): void {
  got.forEach((value, i) => {
    const wanted = want[i] ?? null;
    if (value === null || wanted === null) expect(value).toBe(wanted);
    else expect(Math.abs(value - wanted)).toBeLessThan(1e-8 * Math.max(1, Math.abs(wanted)));
  });
}

describe("reliability", () => {
  test("does not change when all items are reversed together", () => {
    fc.assert(
      fc.property(cases, (scores) => {
        const turned = scores.map((row) => row.map((score) => 100 - score));
        expectSame(figuresOf(crossOf(turned)), figuresOf(crossOf(scores)));
        const [got, want] = [turned, scores].map((rows) => omega(crossOf(rows)));
        if (got !== null && want !== null) expect(got).toBeCloseTo(want ?? 0, 6);
      }),
    );
  });

  test("does not depend on the order of people, nor on how they are divided into cells", () => {
    const divided = cases.chain((scores) =>
      fc.tuple(
        fc.constant(scores),
        fc.shuffledSubarray(scores, { minLength: scores.length }),
        fc.nat({ max: scores.length }),
      ),
    );
    fc.assert(
      fc.property(divided, ([scores, shuffled, at]) => {
        const p = scores[0]?.length ?? 0;
        const cells = [shuffled.slice(0, at), shuffled.slice(at)].map((own) => crossTally(own, p));
        expect(addCross(cells)).toEqual(crossOf(scores));
      }),
    );
  });

  test("Feldt's interval contains alpha, and ends below 1", () => {
    fc.assert(
      fc.property(cases, (scores) => {
        const tally = crossOf(scores);
        const found = alpha(tally);
        const interval = feldtInterval(tally);
        expect(interval === null).toBe(found === null);
        if (found === null || interval === null) return;
        expect(interval[0]).toBeLessThanOrEqual(found);
        expect(interval[1]).toBeGreaterThanOrEqual(found);
        expect(interval[1]).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("adjusted p values", () => {
  const lists = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: 1,
    maxLength: 12,
  });
  const methods = [
    { name: "Holm's", adjust: holm },
    { name: "Benjamini and Hochberg's", adjust: benjaminiHochberg },
  ];

  test.each(methods)("$name are never below the raw ones, at most 1, in the same order", (one) => {
    fc.assert(
      fc.property(lists, (p) => {
        const adjusted = one.adjust(p);
        p.forEach((raw, i) => {
          // m / m p can round below p.
          expect(adjusted[i]).toBeGreaterThanOrEqual(raw * (1 - 1e-15));
          expect(adjusted[i]).toBeLessThanOrEqual(1);
          p.forEach((other, j) => {
            if (raw < other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] ?? -1);
          });
        });
      }),
    );
  });

  test("Benjamini and Hochberg's are never above Holm's", () => {
    fc.assert(
      fc.property(lists, (p) => {
        const strict = holm(p);
        benjaminiHochberg(p).forEach((value, i) => {
          expect(value).toBeLessThanOrEqual((strict[i] ?? 0) * (1 + 1e-15));
        });
      }),
    );
  });
});
