import { expect, test } from "vitest";
import { fileTables } from "~/scores/exports/file-tables";
import { longColumns, longLines } from "~/scores/exports/long-lines";
import { measureNames } from "~/scores/exports/measures";
import { wideLines } from "~/scores/exports/wide-lines";
import type { ReleaseTable } from "~/scores/release/release";
import { type ConstructFigures, hiddenFigures } from "~/scores/release/release-rows";

const shown: ConstructFigures = {
  ...hiddenFigures,
  ...{ n_valid: 21, mean: 48.44, se: 2.06, ci95: [44.3, 52.6], share_at_least_75: 0.238 },
  ...{ share_ci95: [0.1234, 0.4567], dont_know: 0.104, reliability: null },
  change: {
    ...{ from: 1, points: 6.27, se: 1.234, linked: true, p: 0.00051, p_holm: null },
    ...{ mdc80: 3.456, verdict: "up" },
  },
};

const tables: ReleaseTable[] = [
  {
    name: "school",
    rows: [
      {
        ...{ audience: "staff", school: "S01", n: 21, people: 30, response_rate: 0.70312 },
        constructs: { awareness: shown },
      },
      {
        ...{ audience: "staff", school: "S02", n: null, people: 12, response_rate: null },
        constructs: { awareness: hiddenFigures },
      },
    ],
  },
  {
    name: "items",
    rows: [
      {
        ...{ audience: "staff", item: "AW1", n_valid: null },
        options: [{ code: "1", percent: null, coded: null }],
      },
    ],
  },
];

const files = fileTables(tables);

test("a hidden row has no number in any cell of its lines but how many people there are", () => {
  const places = ["table", "audience", "school", "language", "measure", "option", "people"];
  const figures = longColumns.map((name, at) => (places.includes(name) ? -1 : at));
  const hidden = longLines(files).filter(
    ([, , school, , measure]) => school === "S02" || measure === "AW1",
  );
  expect(hidden).toHaveLength(3);
  for (const cells of hidden) {
    for (const at of figures.filter((one) => one >= 0)) expect(cells[at]).toBeNull();
  }
  const [wide] = wideLines(files).filter(([, , school]) => school === "S02");
  expect(wide?.slice(4)).toEqual([null, 12, null, ...measureNames.map(() => null)]);
});

test("figures of few are in whole points, and no figure has more digits than it may", () => {
  const [school] = files;
  expect(school?.rows[0]).toMatchObject({
    response_rate: 0.7,
    constructs: {
      awareness: {
        ...{ mean: 48, se: 2.1, ci95: [44, 53], share_at_least_75: 0.24, n_valid: 21 },
        ...{ share_ci95: [0.12, 0.46], dont_know: 0.1 },
        change: { from: 1, points: 6, se: 1.2, p: 0.001, p_holm: null, mdc80: 3.5 },
      },
    },
  });
});

test("what a hidden row should not hold goes no further than the release", () => {
  const leaky = { ...hiddenFigures, se: 4.4, dont_know: 0.25, change: shown.change };
  const row = { audience: "staff", n: null, people: 12, response_rate: 0.25 };
  const [table] = fileTables([
    { name: "audience", rows: [{ ...row, constructs: { awareness: leaky } }] },
  ]);
  expect(table?.rows[0]).toEqual({
    ...{ ...row, response_rate: null },
    constructs: { awareness: hiddenFigures },
  });
});

test("every line has a cell for each column, long or wide", () => {
  for (const [head, ...lines] of [longLines(files), wideLines(files)]) {
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([head?.length]));
  }
});

test("the long file begins with the columns that programs know", () => {
  expect(longColumns.slice(0, 16).join()).toBe(
    "table,audience,school,language,measure,option,answered,mean,mean_coded,se,ci95_low,ci95_high,share_at_least_75,share_coded,percent,percent_coded",
  );
});
