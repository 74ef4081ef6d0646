import { expect, test } from "vitest";
import { coded, codedPercent, precisionOf, roundedFor } from "~/scores/release/display";

test("fewer than ten are hidden, fewer than thirty imprecise", () => {
  expect([0, 9, 10, 29, 30].map(precisionOf)).toEqual(["hidden", "hidden", "low", "low", "normal"]);
  expect([roundedFor(51.26, 29), roundedFor(51.26, 30)]).toEqual([51, 51.3]);
});

test("percentages near the ends are cut, the further the fewer answered", () => {
  const ends = [10, 19, 20, 39, 40, 99, 100, 299, 300].map((n) => codedPercent(0, n).value);
  expect(ends).toEqual([20, 20, 10, 10, 5, 5, 2, 2, 1]);
  expect(codedPercent(1, 24)).toEqual({ value: 90, coded: "at_least" });
  expect(codedPercent(0.1, 24)).toEqual({ value: 10, coded: "at_most" });
  expect(codedPercent(0.114, 24)).toEqual({ value: 11, coded: null });
});

test("a mean near the ends is cut the same way, else left as it is", () => {
  expect(coded(97.3, 50)).toEqual({ value: 95, coded: "at_least" });
  expect(coded(61.2345, 50)).toEqual({ value: 61.2345, coded: null });
});
