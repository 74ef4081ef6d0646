import fc from "fast-check";
import type { Suppression } from "~/scores/suppression/suppress";
import type { Leaf, TableSystem } from "~/scores/suppression/table-system";
import { attack, type Cell, cellsOf } from "./attacker";

/** Random two- and three-way tables with structural zeros and many small counts. */
export function tableArbitrary(): fc.Arbitrary<{ leaves: Leaf[]; dimensions: number }> {
  const sizes = fc.oneof(
    fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 5 })),
    fc.tuple(...[2, 2, 2].map((min) => fc.integer({ min, max: 3 }))),
  );
  return sizes.chain((dims) => {
    const places = dims.reduce<string[][]>(
      (before, size, d) =>
        before.flatMap((place) => Array.from({ length: size }, (_, i) => [...place, `${d}.${i}`])),
      [[]],
    );
    const count = fc.oneof(
      { weight: 1, arbitrary: fc.constant(null) },
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 9 }) },
      { weight: 5, arbitrary: fc.integer({ min: 10, max: 80 }) },
    );
    return fc
      .array(count, { minLength: places.length, maxLength: places.length })
      .map((counts) => ({ leaves: leavesOf(places, counts), dimensions: dims.length }))
      .filter(({ leaves }) => leaves.length > 0);
  });
}

function leavesOf(places: readonly string[][], counts: readonly (number | null)[]): Leaf[] {
  return places.flatMap((values, i) => {
    const count = counts[i] ?? null;
    return count === null ? [] : [{ values, count }];
  });
}

/** What an independent reader holds against a released pattern; empty when nothing. */
export function objections(
  leaves: readonly Leaf[],
  dimensions: number,
  system: TableSystem,
  result: Suppression,
  k: number,
): string[] {
  if (!result.ok) return [`not released: ${result.reason}`];
  const cells = cellsOf(leaves, dimensions);
  const hiddenNames = new Set([...result.hidden].map((c) => system.places[c]?.join("|")));
  const isHidden = (cell: Cell) => hiddenNames.has(cell.place.join("|"));
  const small = cells.filter((cell) => cell.count < k);
  const visible = small.filter((cell) => !isHidden(cell));
  const shown = cells.filter((cell) => !isHidden(cell));
  const narrow = attack(leaves, shown, small).filter(
    ({ low, high }) => low > 1e-6 || high < k - 1e-6,
  );
  return [
    ...visible.map(({ place }) => `visible: ${place.join("|")}`),
    ...narrow.map(({ cell, low, high }) => `narrow: ${cell.place.join("|")} in [${low}, ${high}]`),
    ...emptyPools(cells, shown, isHidden, k),
  ];
}

/** Shown totals over one dimension whose hidden parts are too few people. */
function emptyPools(
  cells: readonly Cell[],
  shown: readonly Cell[],
  isHidden: (cell: Cell) => boolean,
  k: number,
): string[] {
  return shown.flatMap((total) =>
    total.place.flatMap((value, d) => {
      if (value !== "Total") return [];
      const parts = cells.filter(({ place }) =>
        place.every((own, e) => (e === d ? own !== "Total" : own === total.place[e])),
      );
      const counts = parts.filter(isHidden).map(({ count }) => count);
      const people = counts.reduce((sum, count) => sum + count, 0);
      const insiders = Math.max(0, ...counts.filter((count) => count === 1 || count === 2));
      const isFull = (pool: number) => pool === 0 || pool >= k;
      return isFull(people) && isFull(people - insiders)
        ? []
        : [`pool of ${people} under ${total.place.join("|")}`];
    }),
  );
}
