import type { System } from "./system";

/** A change of counts that keeps every relation: cell index to how much it moves. */
export type Flow = ReadonlyMap<number, number>;

/** Cell `cell` must be able to move by `amount` (signed) for all an outsider knows. */
export type Requirement = { readonly cell: number; readonly amount: number };

const tolerance = 1e-6;

/** The moves that matter of a solution vector. */
export function flowFrom(values: ArrayLike<number>, columns: readonly number[]): Flow {
  const flow = new Map<number, number>();
  columns.forEach((cell, i) => {
    const value = values[i] ?? 0;
    if (Math.abs(value) > tolerance) flow.set(cell, value);
  });
  return flow;
}

/** Whether the flow, scaled to the requirement, leaves no count below zero. */
export function meets(system: System, flow: Flow, { cell, amount }: Requirement): boolean {
  const own = flow.get(cell);
  if (own === undefined) return false;
  const scale = amount / own;
  for (const [c, value] of flow) {
    if ((system.cells[c]?.count ?? 0) + scale * value < -tolerance) return false;
  }
  return true;
}

/** What keeps an outsider's interval for each of the cells wide enough to contain [0, k]. */
export function requirementsFor(
  system: System,
  primaries: readonly number[],
  k: number,
): Requirement[] {
  const count = (cell: number) => system.cells[cell]?.count ?? 0;
  return [...primaries]
    .sort((a, b) => count(a) - count(b) || a - b)
    .flatMap((cell) => [
      { cell, amount: k - count(cell) },
      { cell, amount: -count(cell) },
    ])
    .filter(({ amount }) => amount !== 0);
}
