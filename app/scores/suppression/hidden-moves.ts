import { type Flow, flowFrom, type Requirement } from "./flow";
import type { Solver, SparseRow } from "./solver";
import type { System } from "./system";

/** Moves through the given cells only: whether a requirement can be met while some stay fixed. */
export function hiddenMoves(system: System, cells: readonly number[], solver: Solver) {
  const columnOf = new Map(cells.map((cell, column) => [cell, column]));
  const least = (cell: number) => -(system.cells[cell]?.count ?? 0);
  const entry = (cell: number, value: number) => {
    const column = columnOf.get(cell);
    return column === undefined ? [] : [{ column, value }];
  };
  const rows = system.relations
    .map(
      ({ total, parts }): SparseRow => [
        ...parts.flatMap((part) => entry(part, 1)),
        ...entry(total, -1),
      ],
    )
    .filter((row) => row.length > 0);
  const model = solver.model({
    costs: cells.map(() => 0),
    lower: cells.map(least),
    upper: cells.map(() => Number.POSITIVE_INFINITY),
    rows,
    rightHandSides: rows.map(() => 0),
  });
  const bound = (cell: number, lower: number, upper: number) =>
    model.setBounds(columnOf.get(cell) ?? 0, lower, upper);
  const free = (cell: number) => bound(cell, least(cell), Number.POSITIVE_INFINITY);
  return {
    fix: (cell: number) => bound(cell, 0, 0),
    free,
    find({ cell, amount }: Requirement): Flow | null {
      bound(cell, amount, amount);
      const solution = model.solve();
      free(cell);
      return solution.status === "optimal" ? flowFrom(solution.values, cells) : null;
    },
    dispose: () => model.dispose(),
  };
}
