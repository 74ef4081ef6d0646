import { type Flow, flowFrom, meets, type Requirement } from "./flow";
import type { LinearModel, Solver, SparseRow } from "./solver";
import { hide, hidingCost, isHidden, type System } from "./system";

/**
 * Hides what it takes for requirements to hold (METHOD 10, step 2): a linear programme finds the
 * cheapest way for the counts to move, and every cell that moves is hidden.
 */
export type Protector = {
  readonly hidden: Set<number>;
  readonly flows: Flow[];
  /** False where even hiding everything would not do. */
  protect(requirement: Requirement): boolean;
};

/** `taste` multiplies the cost of hiding a cell: another taste finds another pattern. */
export function protector(
  system: System,
  model: LinearModel,
  hidden: Set<number>,
  taste: (cell: number) => number,
): Protector {
  const flows: Flow[] = [];
  const movingCost = (c: number) => {
    if (isHidden(system, hidden, c)) return movingHidden;
    return system.cells[c]?.state === "silent"
      ? movingSilent
      : taste(c) * hidingCost(system, c, hidden);
  };
  const costs = () => system.cells.map((_, c) => movingCost(c)).flatMap((cost) => [cost, cost]);
  model.setCosts(costs());
  return {
    hidden,
    flows,
    protect(requirement) {
      if (flows.some((flow) => meets(system, flow, requirement))) return true;
      const flow = cheapestMove(system, model, requirement);
      if (!flow) return false;
      flows.push(flow);
      const before = hidden.size;
      hide(system, hidden, flow.keys());
      if (hidden.size > before) model.setCosts(costs());
      return true;
    },
  };
}

/** Silent cells move after hidden ones: a construct's counts then move along with their n. */
const movingHidden = 1e-4;
const movingSilent = 1e-3;

/** Columns 2c and 2c + 1: how much cell c goes up and down. */
export function movesModel(system: System, solver: Solver): LinearModel {
  const uppers = system.cells.flatMap(({ state, count }) =>
    state === "fixed" ? [0, 0] : [Number.POSITIVE_INFINITY, count],
  );
  const rows = system.relations.map(
    ({ total, parts }): SparseRow => [
      ...parts.flatMap((part) => moves(part, 1)),
      ...moves(total, -1),
    ],
  );
  return solver.model({
    costs: uppers.map(() => 1),
    lower: uppers.map(() => 0),
    upper: uppers,
    rows,
    rightHandSides: rows.map(() => 0),
  });
}

const moves = (cell: number, sign: number) => [
  { column: 2 * cell, value: sign },
  { column: 2 * cell + 1, value: -sign },
];

function cheapestMove(
  system: System,
  model: LinearModel,
  { cell, amount }: Requirement,
): Flow | null {
  const [up, down] = [2 * cell, 2 * cell + 1];
  model.setBounds(up, Math.max(0, amount), Math.max(0, amount));
  model.setBounds(down, Math.max(0, -amount), Math.max(0, -amount));
  const solution = model.solve();
  model.setBounds(up, 0, Number.POSITIVE_INFINITY);
  model.setBounds(down, 0, system.cells[cell]?.count ?? 0);
  if (solution.status !== "optimal") return null;
  const values = system.cells.map(
    (_, c) => (solution.values[2 * c] ?? 0) - (solution.values[2 * c + 1] ?? 0),
  );
  return flowFrom(values, [...values.keys()]);
}
