import type { Relation, System, SystemCell } from "./system";

export const Total = "Total";

export type Leaf = { readonly values: readonly string[]; readonly count: number };

export type TableSystem = System & {
  /** The value of every dimension per cell, `Total` where it is summed over. */
  readonly places: readonly (readonly string[])[];
};

/**
 * Leaves and every margin of every subset of the dimensions as one system. Combinations without
 * a leaf are structural zeros and no cells.
 */
export function tableSystem(leaves: readonly Leaf[], dimensions: number): TableSystem {
  const masks = Array.from({ length: 2 ** dimensions }, (_, mask) => mask);
  const index = new Map<string, number>();
  const places: string[][] = [];
  const counts: number[] = [];
  // Sorted, so that the pattern does not depend on the order of the rows.
  const named = leaves.map((leaf) => ({ ...leaf, id: JSON.stringify(leaf.values) }));
  for (const leaf of named.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const mask of masks) {
      const place = leaf.values.map((value, d) => (mask & (1 << d) ? Total : value));
      const id = JSON.stringify(place);
      const at = index.get(id) ?? places.push(place) - 1;
      index.set(id, at);
      counts[at] = (counts[at] ?? 0) + leaf.count;
    }
  }
  const cells = places.map((place, at): SystemCell => {
    const summed = place.filter((value) => value === Total).length;
    const kind = summed === 0 ? "part" : summed === dimensions ? "grand" : "total";
    return { id: JSON.stringify(place), count: counts[at] ?? 0, kind, state: "open", hides: [] };
  });
  const sums = masks.slice(1).map((mask) => sumsOver(places, index, mask));
  const single = sums.filter((_, i) => isPowerOfTwo(i + 1)).flat();
  return { places, cells, relations: single, pools: sums.flat() };
}

const isPowerOfTwo = (value: number) => (value & (value - 1)) === 0;

/** Every sum over exactly the dimensions in `mask`, the others held. */
function sumsOver(
  places: readonly string[][],
  index: Map<string, number>,
  mask: number,
): Relation[] {
  const parts = new Map<number, number[]>();
  places.forEach((place, at) => {
    if (place.some((value, d) => mask & (1 << d) && value === Total)) return;
    const above = place.map((value, d) => (mask & (1 << d) ? Total : value));
    const total = index.get(JSON.stringify(above));
    if (total !== undefined) parts.set(total, [...(parts.get(total) ?? []), at]);
  });
  return [...parts].map(([total, own]) => ({ total, parts: own }));
}
