import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { domainOf, markOf, partsOf, shadeOf, sidesOf } from "~/ui/charts/distribution";

const families = [6, 11, 29, 31, 16];

const shares = fc
  .integer({ min: 2, max: 7 })
  .chain((count) =>
    fc.array(fc.integer({ min: 0, max: 100 }), { minLength: count, maxLength: count }),
  )
  .map((weights) => {
    const sum = weights.reduce((total, weight) => total + weight, 0) || 1;
    return weights.map((weight) => (weight / sum) * 100);
  });

describe("a distribution", () => {
  it("sums what opposes and what supports, apart from the neutral middle", () => {
    expect(sidesOf(families)).toEqual({ oppose: 17, neutral: 29, support: 47 });
  });

  it("has no neutral part when the number of options is even", () => {
    expect(sidesOf([10, 20, 30, 40])).toEqual({ oppose: 30, neutral: 0, support: 70 });
  });

  it("splits the neutral part at the mark", () => {
    const domain = domainOf([families]);
    const neutral = partsOf(families, domain).find((part) => part.shade === 3);
    const middle = neutral ? neutral.start + neutral.width / 2 : Number.NaN;
    expect(middle).toBeCloseTo(markOf(domain));
  });

  it("leaves an empty part out", () => {
    const parts = partsOf([0, 0, 50, 50, 0], domainOf([[0, 0, 50, 50, 0]]));
    expect(parts.map((part) => part.index)).toEqual([2, 3]);
  });

  it("shades the ends strongest and hatches the opposing side alone", () => {
    expect([0, 1, 2, 3, 4].map((index) => shadeOf(index, 5))).toEqual([1, 2, 3, 4, 5]);
    expect([0, 1, 2, 3].map((index) => shadeOf(index, 4))).toEqual([1, 2, 4, 5]);
    expect([0, 1, 2].map((index) => shadeOf(index, 3))).toEqual([1, 3, 5]);
    expect([0, 1].map((index) => shadeOf(index, 2))).toEqual([1, 5]);
    const opposing = partsOf(families, domainOf([families])).map((part) => part.opposing);
    expect(opposing).toEqual([true, true, false, false, false]);
  });

  it("keeps every part of every row inside the picture, side by side", () => {
    fc.assert(
      fc.property(fc.array(shares, { minLength: 1, maxLength: 6 }), (rows) => {
        const domain = domainOf(rows);
        for (const row of rows) {
          let end: number | undefined;
          for (const part of partsOf(row, domain)) {
            expect(part.start).toBeGreaterThanOrEqual(0);
            expect(part.start + part.width).toBeLessThanOrEqual(100);
            if (end !== undefined) expect(part.start).toBeCloseTo(end);
            end = part.start + part.width;
          }
        }
      }),
    );
  });
});
