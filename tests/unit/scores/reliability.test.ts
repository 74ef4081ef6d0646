import { describe, expect, test } from "vitest";
import { fQuantile, tQuantile } from "~/scores/estimates/distributions";
import {
  addCross,
  alpha,
  alphaIfDropped,
  crossTally,
  feldtInterval,
  itemRestCorrelations,
  measurementError,
} from "~/scores/estimates/reliability";
import { reliabilityLabel, weakItems } from "~/scores/estimates/reliability-label";
import { expectClose, forMeans } from "./support/closeness";
import { readDistrict } from "./support/district";
import { crossOfDistrict } from "./support/district-scales";
import { fixtureFolder, truthOf } from "./support/truth";

const scales = [
  { construct: "awareness", name: "AW" },
  { construct: "buy_in", name: "BU" },
];

test.each(scales)("the district's $construct: cross-products by cell add up to R's", (one) => {
  const truth = truthOf(fixtureFolder, "district_reliability");
  const tally = addCross(crossOfDistrict(readDistrict(), "1", one.construct));
  if (!tally) throw new Error("no cells");
  expect(tally.n).toBe(truth.number(one.name, "n"));
  expect(tally.sums).toEqual(truth.numbers(one.name, "sums"));
  tally.products.forEach((row, i) => {
    expect(row).toEqual(truth.numbers(one.name, "crossprod", String(i)));
  });
  expectClose(alpha(tally), truth.number(one.name, "alpha_raw"), forMeans);
});

test("the F quantile is t squared with one degree of freedom, and its own inverse", () => {
  for (const df of [1, 4, 29, 400]) {
    expectClose(fQuantile(0.95, 1, df), tQuantile(0.975, df) ** 2, 1e-10);
    expectClose(fQuantile(0.975, 7, df), 1 / fQuantile(0.025, df, 7), 1e-10);
  }
});

/** n people of p items that follow one common part, from 0 (noise) to 1 (all alike). */
function people(n: number, common: number, turned: readonly number[] = []) {
  const cases = Array.from({ length: n }, (_, i) => {
    const shared = (i * 37) % 101;
    return [11, 29, 53, 71].map((step, j) => {
      const own = (i * step + 17 * j * j) % 101;
      const score = common * shared + (1 - common) * own;
      return turned.includes(j) ? 100 - score : score;
    });
  });
  return crossTally(cases, 4);
}

describe("the label", () => {
  test("is experimental below 100 complete cases, whatever alpha says, and nothing is blocked", () => {
    expect(alpha(people(99, 0.9))).toBeGreaterThan(0.9);
    expect(reliabilityLabel(people(99, 0.9))).toBe("experimental");
    expect(reliabilityLabel(people(99, 0.9, [2]))).toBe("experimental");
    expect(reliabilityLabel(people(100, 0.9))).toBe("headline");
  });

  test("goes by the lower end of alpha's interval", () => {
    const found = new Set<string>();
    for (let common = 0.2; common < 0.8; common += 0.002) {
      const tally = people(303, common);
      if (weakItems(tally).length > 0) continue;
      const lower = feldtInterval(tally)?.[0] ?? 0;
      const label = reliabilityLabel(tally);
      found.add(label);
      expect(label).toBe(lower >= 0.7 ? "headline" : lower >= 0.6 ? "shown" : "experimental");
    }
    expect([...found].sort()).toEqual(["experimental", "headline", "shown"]);
  });

  test("blocks a scale with an item that runs against the others", () => {
    const wrongKey = people(303, 0.9, [2]);
    expect(weakItems(wrongKey)).toContain(2);
    expect(reliabilityLabel(wrongKey)).toBe("unpublished");
  });

  test("is experimental where everybody answers alike", () => {
    const same = crossTally(
      Array.from({ length: 120 }, () => [50, 50, 50]),
      3,
    );
    expect([alpha(same), feldtInterval(same), measurementError(same)]).toEqual([null, null, null]);
    expect(itemRestCorrelations(same)).toEqual([null, null, null]);
    expect(reliabilityLabel(same)).toBe("experimental");
  });
});

test("two items leave no alpha when one is dropped", () => {
  const tally = crossTally(
    [
      [1, 2],
      [2, 2],
      [4, 3],
    ],
    2,
  );
  expect(alphaIfDropped(tally)).toEqual([null, null]);
});

test("cross-products of no cells are none, of different scales an error", () => {
  expect(addCross([])).toBeNull();
  expect(() => addCross([crossTally([], 3), crossTally([], 4)])).toThrow(RangeError);
});
