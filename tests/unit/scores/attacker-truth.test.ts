import { expect, test } from "vitest";
import { attack, cellsOf } from "./support/attacker";
import { csvOf, fixtureFolder, truthOf } from "./support/truth";

const cases = [
  { id: "sdc_a", dims: ["school", "group"] },
  { id: "sdc_b", dims: ["school", "group"] },
  { id: "sdc_c", dims: ["school", "group"] },
  { id: "sdc_3way", dims: ["school", "group", "language"] },
];

const attacks = cases.flatMap((one) =>
  ["attack_primary_only", "attack_gauss"].map((pattern) => ({ ...one, pattern })),
);

test.each(attacks)(
  "the tests' attacker finds R's intervals: $id, $pattern",
  ({ id, dims, pattern }) => {
    const truth = truthOf(fixtureFolder, id);
    const leaves = csvOf(fixtureFolder, `${id}.csv`).map((row) => ({
      values: dims.map((dim) => row[dim] ?? ""),
      count: Number(row.n),
    }));
    const cells = cellsOf(leaves, dims.length);
    const names = truth.texts(pattern, "cell");
    const hidden = names.map((name) => cells.find((cell) => cell.place.join("|") === name));
    const known = hidden.filter((cell) => cell !== undefined);
    expect(known).toHaveLength(names.length);
    const shown = cells.filter((cell) => !known.includes(cell));
    const found = attack(leaves, shown, known);
    const rounded = (value: number) => Math.round(value * 1e6) / 1e6 + 0;
    expect(found.map(({ low }) => rounded(low))).toEqual(truth.numbers(pattern, "lo"));
    expect(found.map(({ high }) => rounded(high))).toEqual(truth.numbers(pattern, "up"));
  },
);
