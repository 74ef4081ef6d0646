import { expect, test } from "vitest";
import { itemResults, sideShare } from "~/scores/results/results-items";
import { standardSurvey } from "~/surveys/standard/standard-survey";

const options = (percents: readonly (number | null)[]) =>
  percents.map((percent, index) => ({
    ...{ code: index === 5 ? "9" : String(index + 1), percent, coded: null },
  }));

const words = { lang: "en", fallback: "en", nameOf: (audience: string) => audience };

test("a hidden item keeps its row and no share", () => {
  const rows = [
    { audience: "families", item: "BU1", n_valid: null, options: options(Array(6).fill(null)) },
  ];
  const [item] = itemResults(standardSurvey(), rows, words);
  expect(item?.rows).toEqual([{ kind: "hidden", key: "families", name: "families" }]);
});

test("answers lie from the fewest points to the most, and who could not say stands apart", () => {
  const rows = [
    { audience: "staff", item: "BU3", n_valid: 100, options: options([5, 10, 20, 30, 28, 7]) },
  ];
  const [item] = itemResults(standardSurvey(), rows, words);
  expect(item?.options).toHaveLength(5);
  expect(item?.rows[0]).toMatchObject({ shares: [5, 10, 20, 30, 28], cantSay: 7, n: 100 });
});

test("a side summed from bounds is a bound", () => {
  const shares = [5, 5, 20, 30, 40];
  expect(sideShare(shares, ["at_most", "at_most", null, null, null], "oppose")).toEqual({
    ...{ percent: 10, bound: "at_most" },
  });
  expect(sideShare(shares, ["at_most", null, null, null, null], "support")).toEqual({
    ...{ percent: 70, bound: null },
  });
  expect(sideShare([5, 0, 0, 5, 95], [null, null, null, "at_most", "at_least"], "support")).toEqual(
    { percent: 100, bound: "about" },
  );
});
