import { expect, test } from "vitest";
import type { ReleaseTable } from "~/scores/release";
import { type ConstructFigures, hiddenFigures } from "~/scores/release-rows";
import { fileLines, fileTables } from "~/scores/results-file";

const uncounted = { people: null, response_rate: null };
const shown: ConstructFigures = {
  ...hiddenFigures,
  ...{ n_valid: 21, mean: 48.44, se: 2.06, ci95: [44.3, 52.6], share_at_least_75: 0.238 },
};

const tables: ReleaseTable[] = [
  {
    name: "school",
    rows: [
      { audience: "staff", school: "S01", n: 21, ...uncounted, constructs: { awareness: shown } },
      {
        audience: "staff",
        school: "S02",
        n: null,
        ...uncounted,
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

test("a hidden row has no number in any cell of its lines", () => {
  const hidden = fileLines(tables).filter(
    ([, , school, , measure]) => school === "S02" || measure === "AW1",
  );
  expect(hidden).toHaveLength(3);
  for (const cells of hidden) expect(cells.slice(6)).toEqual(Array(10).fill(null));
});

test("figures of few are in whole points", () => {
  const [school] = fileTables(tables);
  expect(school?.rows[0]).toMatchObject({
    constructs: {
      awareness: { mean: 48, se: 2.1, ci95: [44, 53], share_at_least_75: 0.24, n_valid: 21 },
    },
  });
});

test("every line has a cell for each column", () => {
  const [head, ...lines] = fileLines(tables);
  expect(new Set(lines.map((line) => line.length))).toEqual(new Set([head?.length]));
});
