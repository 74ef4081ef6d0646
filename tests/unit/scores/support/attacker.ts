import type { Leaf } from "~/scores/suppression/table-system";

/**
 * An outsider of the tests' own making, sharing nothing with the code under test: the unknowns
 * are the leaves, every shown cell is an equation, and a dense two-phase simplex with Bland's
 * rule finds the least and the greatest count of each hidden cell.
 */
export type Cell = { readonly place: readonly string[]; readonly count: number };

/** All cells of a table with every margin, as the tests see it. */
export function cellsOf(leaves: readonly Leaf[], dimensions: number): Cell[] {
  const counts = new Map<string, Cell>();
  for (const leaf of leaves) {
    for (let mask = 0; mask < 2 ** dimensions; mask += 1) {
      const place = leaf.values.map((value, d) => ((mask >> d) % 2 === 1 ? "Total" : value));
      const id = place.join("|");
      counts.set(id, { place, count: (counts.get(id)?.count ?? 0) + leaf.count });
    }
  }
  return [...counts.values()];
}

export function contains(cell: Cell, leaf: Leaf): boolean {
  return cell.place.every((value, d) => value === "Total" || value === leaf.values[d]);
}

export function attack(leaves: readonly Leaf[], shown: readonly Cell[], hidden: readonly Cell[]) {
  const rowOf = (cell: Cell) => leaves.map((leaf) => (contains(cell, leaf) ? 1 : 0));
  const equations = shown.map((cell) => [...rowOf(cell), cell.count]);
  const found = extremes(equations, hidden.map(rowOf));
  return hidden.map((cell, i) => ({ cell, low: found[i]?.low ?? 0, high: found[i]?.high ?? 0 }));
}

/** Least and greatest value of each sum of unknowns, none below 0, given equations (right side last). */
export function extremes(
  equations: readonly (readonly number[])[],
  sums: readonly (readonly number[])[],
): { low: number; high: number }[] {
  const tableau = feasibleTableau(equations);
  return sums.map((row) => ({
    low: minimum(tableau, row),
    high: -minimum(
      tableau,
      row.map((value) => -value),
    ),
  }));
}

type Tableau = { rows: number[][]; basis: number[]; size: number };
const tiny = 1e-9;

/** Equations (right-hand side last, not negative) in a basis of real unknowns. */
function feasibleTableau(equations: readonly (readonly number[])[]): Tableau {
  const independent = withoutRedundancy(equations);
  const size = (equations[0]?.length ?? 1) - 1;
  const rows = independent.map((equation, i) => {
    const artificial = independent.map((_, j) => (i === j ? 1 : 0));
    const sign = (equation[size] ?? 0) < 0 ? -1 : 1;
    const known = equation.map((value) => sign * value);
    return [...known.slice(0, size), ...artificial, known[size] ?? 0];
  });
  const start = { rows, basis: rows.map((_, i) => size + i), size: size + rows.length };
  const phaseOne = Array.from({ length: start.size }, (_, j) => (j < size ? 0 : 1));
  if (minimise(start, phaseOne) > 1e-6) throw new Error("the shown cells contradict each other");
  start.rows.forEach((row, i) => {
    if ((start.basis[i] ?? 0) < size) return;
    const column = row.findIndex((value, j) => j < size && Math.abs(value) > tiny);
    if (column >= 0) pivot(start, i, column);
  });
  const kept = start.rows.map((row) => [...row.slice(0, size), row[start.size] ?? 0]);
  return { rows: kept, basis: start.basis, size };
}

function minimum(tableau: Tableau, costs: readonly number[]): number {
  const copy = { ...tableau, rows: tableau.rows.map((row) => [...row]), basis: [...tableau.basis] };
  return minimise(copy, costs);
}

/** Pivots to the optimum in place; minus infinity where there is none. */
function minimise(tableau: Tableau, costs: readonly number[]): number {
  const { rows, basis, size } = tableau;
  for (;;) {
    const reduced = (j: number) =>
      (costs[j] ?? 0) -
      rows.reduce((sum, row, i) => sum + (costs[basis[i] ?? 0] ?? 0) * (row[j] ?? 0), 0);
    let entering = 0;
    while (entering < size && reduced(entering) > -tiny) entering += 1;
    if (entering === size) break;
    let leaving = -1;
    let least = Number.POSITIVE_INFINITY;
    rows.forEach((row, i) => {
      const step = (row[entering] ?? 0) > tiny ? (row[size] ?? 0) / (row[entering] ?? 1) : least;
      const isTie = Math.abs(step - least) < tiny && (basis[i] ?? 0) < (basis[leaving] ?? 0);
      if (step < least - tiny || (isTie && (row[entering] ?? 0) > tiny)) {
        least = step;
        leaving = i;
      }
    });
    if (leaving < 0) return Number.NEGATIVE_INFINITY;
    pivot(tableau, leaving, entering);
  }
  return rows.reduce((sum, row, i) => sum + (costs[basis[i] ?? 0] ?? 0) * (row[size] ?? 0), 0);
}

function pivot({ rows, basis }: Tableau, at: number, column: number): void {
  const row = rows[at] ?? [];
  const scale = row[column] ?? 1;
  row.forEach((value, j) => {
    row[j] = value / scale;
  });
  rows.forEach((other, i) => {
    const times = other[column] ?? 0;
    if (i === at || times === 0) return;
    row.forEach((value, j) => {
      other[j] = (other[j] ?? 0) - times * value;
    });
  });
  basis[at] = column;
}

function withoutRedundancy(equations: readonly (readonly number[])[]): number[][] {
  const kept: { pivot: number; row: number[]; original: number[] }[] = [];
  for (const equation of equations) {
    const rest = [...equation];
    for (const { pivot: column, row } of kept) {
      const times = rest[column] ?? 0;
      row.forEach((value, j) => {
        rest[j] = (rest[j] ?? 0) - times * value;
      });
    }
    const column = rest.findIndex((value, j) => j < rest.length - 1 && Math.abs(value) > tiny);
    if (column < 0) continue;
    const scale = rest[column] ?? 1;
    kept.push({ pivot: column, row: rest.map((value) => value / scale), original: [...equation] });
  }
  return kept.map(({ original }) => original);
}
