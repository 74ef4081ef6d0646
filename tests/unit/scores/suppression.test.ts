import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { narrowCells } from "~/scores/suppression/audit";
import { loadSolver } from "~/scores/suppression/solver";
import { suppress } from "~/scores/suppression/suppress";
import { type Leaf, tableSystem } from "~/scores/suppression/table-system";
import { attack } from "./support/attacker";
import { objections, tableArbitrary } from "./support/tables";
import { csvOf, fixtureFolder } from "./support/truth";

const solver = await loadSolver();
vi.setConfig({ testTimeout: 60_000 });

const always = () => false;
const tables = Number(process.env.SUPPRESSION_TABLES ?? 500);

function leavesOf(file: string, dims: readonly string[]): Leaf[] {
  return csvOf(fixtureFolder, file).map((row) => ({
    values: dims.map((dim) => row[dim] ?? ""),
    count: Number(row.n),
  }));
}

describe("the tables of the truth set", () => {
  test.each([
    { file: "sdc_a.csv", dims: ["school", "group"], k: 10, cells: 35, primary: 7, atMost: 11 },
    { file: "sdc_b.csv", dims: ["school", "group"], k: 10, cells: 44, primary: 15, atMost: 23 },
    { file: "sdc_c.csv", dims: ["school", "group"], k: 5, cells: 30, primary: 8, atMost: 12 },
    {
      file: "sdc_3way.csv",
      dims: ["school", "group", "language"],
      k: 10,
      cells: 96,
      primary: 20,
      atMost: 42,
    },
  ])(
    "$file hides its small cells, and little more",
    ({ file, dims, k, cells, primary, atMost }) => {
      const leaves = leavesOf(file, dims);
      const system = tableSystem(leaves, dims.length);
      const result = suppress(system, { k, solver, isPast: always });
      expect(system.cells).toHaveLength(cells);
      expect(result.primary).toHaveLength(primary);
      expect(objections(leaves, dims.length, system, result, k)).toEqual([]);
      expect(result.ok ? result.hidden.size : cells).toBeLessThanOrEqual(atMost);
    },
  );

  test("hiding small cells alone does not pass the audit", () => {
    const leaves = leavesOf("sdc_a.csv", ["school", "group"]);
    const { cells, relations } = tableSystem(leaves, 2);
    const small = cells.flatMap(({ count }, c) => (count < 10 ? [c] : []));
    const counts = cells.map(({ count }) => (count < 10 ? null : count));
    const narrow = narrowCells({ counts, relations }, small, 10, solver, always);
    expect(narrow).toHaveLength(small.length);
  });
});

test("the audit objects to exactly the cells the tests' attacker narrows", () => {
  const pattern = fc.tuple(tableArbitrary(), fc.array(fc.boolean(), { maxLength: 40 }));
  fc.assert(
    fc.property(pattern, ([{ leaves, dimensions }, more]) => {
      const system = tableSystem(leaves, dimensions);
      const isHidden = (c: number) => (system.cells[c]?.count ?? 0) < 10 || more[c] === true;
      const small = system.cells.flatMap(({ count }, c) => (count < 10 ? [c] : []));
      const counts = system.cells.map(({ count }, c) => (isHidden(c) ? null : count));
      const { relations } = system;
      const found = narrowCells({ counts, relations }, small, 10, solver, always);
      const cells = system.cells.map(({ count }, c) => ({ place: system.places[c] ?? [], count }));
      const shown = cells.filter((_, c) => !isHidden(c));
      const truth = attack(
        leaves,
        shown,
        small.flatMap((c) => cells[c] ?? []),
      );
      const narrow = truth.map(({ low, high }) => low > 1e-6 || high < 10 - 1e-6);
      expect(found).toEqual(small.filter((_, i) => narrow[i]));
    }),
    { numRuns: 40, seed: 8 },
  );
});

test(`nothing follows from any of ${tables} random tables`, { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(tableArbitrary(), ({ leaves, dimensions }) => {
      const system = tableSystem(leaves, dimensions);
      const result = suppress(system, { k: 10, solver, isPast: always });
      expect(objections(leaves, dimensions, system, result, 10)).toEqual([]);
    }),
    { numRuns: tables, seed: 20260426, endOnFailure: true },
  );
});

test("the pattern does not depend on the order of the rows", () => {
  const leaves = leavesOf("sdc_b.csv", ["school", "group"]);
  const placesHidden = (rows: Leaf[]) => {
    const system = tableSystem(rows, 2);
    const result = suppress(system, { k: 10, solver, isPast: always });
    return result.ok ? [...result.hidden].map((c) => system.places[c]?.join("|")).sort() : null;
  };
  expect(placesHidden([...leaves].reverse())).toEqual(placesHidden(leaves));
});

test("a cell that is public already is not hidden any more", () => {
  const leaves = leavesOf("sdc_a.csv", ["school", "group"]);
  const system = tableSystem(leaves, 2);
  const before = suppress(system, { k: 10, solver, isPast: always });
  const partner = before.ok
    ? [...before.hidden].find((c) => !before.primary.includes(c))
    : undefined;
  const cells = system.cells.map((cell, c) =>
    c === partner ? { ...cell, state: "fixed" as const } : cell,
  );
  const after = suppress({ ...system, cells }, { k: 10, solver, isPast: always });
  expect(after.ok && partner !== undefined && after.hidden.has(partner)).toBe(false);
  expect(objections(leaves, 2, system, after, 10)).toEqual([]);
});

test("past the time limit nothing is released", () => {
  const system = tableSystem(leavesOf("sdc_a.csv", ["school", "group"]), 2);
  const result = suppress(system, { k: 10, solver, isPast: () => true });
  expect(result).toMatchObject({ ok: false, reason: "the time limit passed" });
});
