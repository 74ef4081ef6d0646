import type { Asked } from "./asking";
import { type Cell, type CellCount, cellKey, mergeThinCells } from "./thin-cells";

export type Placed = Asked & { cell: Cell };
export type Placing = { placed: Placed[]; held: Asked[] };

const ownCell = ({ audience, schoolId, language }: Asked): Cell => ({
  audience,
  schoolId,
  language,
});

/** A confidential answer counts where its person belongs. */
export function placeConfidential(asked: readonly Asked[]): Placing {
  return { placed: asked.map((one) => ({ ...one, cell: ownCell(one) })), held: [] };
}

/**
 * An anonymous answer counts in a cell that is not thin. `held` are newcomers to a running wave who
 * would stand apart in one: asking them would not be anonymous.
 */
export function placeAnonymous(asked: readonly Asked[], fixed: readonly CellCount[]): Placing {
  const cells = mergeThinCells(countCells(asked.map(ownCell)), fixed);
  const placing: Placing = { placed: [], held: [] };
  for (const one of asked) {
    const cell = cells.get(cellKey(ownCell(one)));
    if (cell) placing.placed.push({ ...one, cell });
    else placing.held.push(one);
  }
  return placing;
}

function countCells(cells: readonly Cell[]): CellCount[] {
  const counts = new Map<string, CellCount>();
  for (const cell of cells) {
    const key = cellKey(cell);
    const counted = counts.get(key) ?? { ...cell, count: 0 };
    counted.count += 1;
    counts.set(key, counted);
  }
  return [...counts.values()];
}
