import { type Flow, meets, type Requirement } from "./flow";
import { hiddenMoves } from "./hidden-moves";
import { poolsAreFull } from "./pool";
import type { Solver } from "./solver";
import { hidingCost, isHidden, type System, unknownCells } from "./system";

type Reduction = {
  readonly system: System;
  readonly hidden: Set<number>;
  /** Cells that stay hidden: primaries, and partners that fill a pool. */
  readonly kept: ReadonlySet<number>;
  readonly needs: readonly Requirement[];
  /** Ways of moving found so far, only through hidden cells. */
  readonly flows: readonly Flow[];
  readonly k: number;
  readonly solver: Solver;
  readonly isLate: () => boolean;
};

/**
 * Shows again what need not be hidden: the dearest cell first, as long as every requirement is
 * still met and every pool is full.
 */
export function reduce(reduction: Reduction): void {
  const { system, hidden, kept, k, isLate } = reduction;
  const checker = requirementChecker(reduction);
  const nothing = new Set<number>();
  const cost = (c: number) => hidingCost(system, c, nothing);
  const candidates = [...hidden]
    .filter((c) => !kept.has(c))
    .sort((a, b) => cost(b) - cost(a) || a - b);
  for (const cell of candidates) {
    if (isLate()) break;
    if (hiddenByAnother(system, hidden, cell)) continue;
    hidden.delete(cell);
    if (!poolsAreFull(system, hidden, k) || !checker.canShow(cell)) hidden.add(cell);
  }
  checker.dispose();
}

function hiddenByAnother(system: System, hidden: ReadonlySet<number>, cell: number): boolean {
  return [...hidden].some((other) => system.cells[other]?.hides.includes(cell));
}

function requirementChecker({ system, hidden, needs, flows, solver }: Reduction) {
  const moves = hiddenMoves(system, unknownCells(system, hidden), solver);
  const known = flowIndex(flows);
  const used = needs.map((need) => known.of(need.cell).find((flow) => meets(system, flow, need)));
  const fits = (flow: Flow, need: Requirement) =>
    staysIn(flow, hidden, system) && meets(system, flow, need);
  return {
    /** Whether everything holds without moving `cell`; then it stays unmoved from here on. */
    canShow(cell: number): boolean {
      const next = [...used];
      moves.fix(cell);
      const leaning = needs
        .map((need, i) => ({ need, i, lean: Math.abs(used[i]?.get(cell) ?? 0) }))
        .filter(({ i, lean }) => !used[i] || lean > 0)
        .sort((a, b) => b.lean - a.lean);
      for (const { need, i } of leaning) {
        const other = known.of(need.cell).find((flow) => fits(flow, need)) ?? moves.find(need);
        if (!other) {
          moves.free(cell);
          return false;
        }
        known.add(other);
        next[i] = other;
      }
      used.splice(0, used.length, ...next);
      return true;
    },
    dispose: moves.dispose,
  };
}

/** The latest flows through each cell. */
function flowIndex(flows: readonly Flow[]) {
  const byCell = new Map<number, Flow[]>();
  const add = (flow: Flow) => {
    for (const cell of flow.keys()) {
      byCell.set(cell, [flow, ...(byCell.get(cell) ?? [])].slice(0, 12));
    }
  };
  for (const flow of flows) add(flow);
  return { add, of: (cell: number) => byCell.get(cell) ?? [] };
}

function staysIn(flow: Flow, hidden: ReadonlySet<number>, system: System): boolean {
  for (const cell of flow.keys()) {
    if (!isHidden(system, hidden, cell) && system.cells[cell]?.state !== "silent") return false;
  }
  return true;
}
