import fc from "fast-check";
import { expect, test, vi } from "vitest";
import {
  differencingCells,
  draftTallies,
  type Leaf,
  leafKey,
  refreshable,
} from "~/scores/release/refresh";
import { everyAudience, release, wave } from "./support/release";

vi.setConfig({ testTimeout: 60_000 });

const leaf = (school: string, audience: string, language = "en"): Leaf => ({
  school,
  audience,
  language,
});

test("nine new answers of a school wait for the tenth", () => {
  const staff = leaf("S01", "staff");
  const cells = differencingCells([staff]);
  expect(refreshable([[{ ...staff, count: 9 }]], cells, 10).size).toBe(0);
  expect(refreshable([[{ ...staff, count: 10 }]], cells, 10)).toEqual(new Set([leafKey(staff)]));
});

test("a leaf waits as long as one of its cells would change by too few", () => {
  const [many, few] = [leaf("S01", "families", "en"), leaf("S01", "families", "es")];
  const other = leaf("S02", "families", "en");
  const changes = [
    { ...many, count: 12 },
    { ...few, count: 4 },
    { ...other, count: 3 },
  ];
  const kept = refreshable([changes], differencingCells([many, few, other]), 10);
  expect(kept).toEqual(new Set([leafKey(many)]));
});

test("an unchanged leaf does not hold others back", () => {
  const [quiet, busy] = [leaf("S01", "staff"), leaf("S02", "staff")];
  const changes = [
    { ...quiet, count: 0 },
    { ...busy, count: 10 },
  ];
  expect(refreshable([changes], differencingCells([quiet, busy]), 10).has(leafKey(busy))).toBe(
    true,
  );
});

test("partners are cells alone and together", () => {
  const leaves = ["business", "organization", "higher_ed"].map((audience) =>
    leaf("DISTRICT", audience),
  );
  const [business, organization, higherEd] = leaves;
  const sets = differencingCells(leaves).map((cell) => cell.map(({ audience }) => audience));
  expect(sets).toContainEqual(["business", "organization", "higher_ed"]);
  for (const one of [business, organization, higherEd])
    expect(sets).toContainEqual([one?.audience]);
});

test("the leaves are the largest set by which no cell changes by one to nine", () => {
  const places = ["S01", "S02"].flatMap((school) =>
    ["en", "es"].map((language) => leaf(school, "families", language)),
  );
  const leaves = [...places, leaf("S01", "staff"), leaf("S02", "staff")];
  const counts = fc.array(fc.integer({ min: 0, max: 14 }), {
    minLength: leaves.length,
    maxLength: leaves.length,
  });
  const cells = differencingCells(leaves);
  fc.assert(
    fc.property(counts, (numbers) => {
      const changes = leaves.map((one, i) => ({ ...one, count: numbers[i] ?? 0 }));
      const isAllowed = (set: ReadonlySet<string>) =>
        cells.every((cell) => {
          const people = changes
            .filter(
              (change) =>
                set.has(leafKey(change)) && cell.some((one) => leafKey(one) === leafKey(change)),
            )
            .reduce((sum, { count }) => sum + count, 0);
          return people === 0 || people >= 10;
        });
      const kept = refreshable([changes], cells, 10);
      const allowed = Array.from(
        { length: 2 ** leaves.length },
        (_, mask) => new Set(leaves.filter((_leaf, i) => mask & (1 << i)).map(leafKey)),
      ).filter(isAllowed);
      expect(isAllowed(kept)).toBe(true);
      for (const set of allowed) for (const key of set) expect(kept.has(key)).toBe(true);
    }),
    { numRuns: 40, seed: 3 },
  );
});

test("a draft after one to nine new answers shows what the last one showed", () => {
  const before = wave([
    { school: "S01", audience: "families", n: 30, N: 200 },
    { school: "S02", audience: "families", n: 25, N: 200 },
  ]);
  for (const more of [1, 5, 9]) {
    const after = wave([
      { school: "S01", audience: "families", n: 30 + more, N: 200, answer: "e" },
      { school: "S02", audience: "families", n: 25, N: 200 },
    ]);
    const changes = [{ ...leaf("S01", "families"), count: more }];
    const kept = refreshable([changes], differencingCells(after.tallies), 10);
    const tallies = draftTallies(before.tallies, after.tallies, kept);
    const options = { audiences: everyAudience };
    expect(release({ ...after, tallies }, options)).toEqual(release(before, options));
  }
});

test("what was published is told apart too: nothing moves until ten did since then as well", () => {
  const staff = leaf("S01", "staff");
  const cells = [[staff]];
  const since = (draft: number, published: number) =>
    refreshable([[{ ...staff, count: draft }], [{ ...staff, count: published }]], cells, 10).size;
  expect(since(12, 9)).toBe(0);
  expect(since(9, 12)).toBe(0);
  expect(since(12, 12)).toBe(1);
});
