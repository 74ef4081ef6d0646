import type { LinearModel, Solution, Solver, SparseRow } from "./solver";
import type { Relation } from "./system";

/** What everybody can see of a release: counts, null where hidden or never shown. */
type PublicView = {
  readonly counts: readonly (number | null)[];
  readonly relations: readonly Relation[];
};

const tolerance = 1e-6;

/**
 * The cells whose interval, for all that is public (counts are at least 0, relations hold), does
 * not contain [0, k]. Linear programmes of their own that know no hidden count. Every solution
 * is a possible table, so it settles all cells that are 0 or k in it.
 */
export function narrowCells(
  view: PublicView,
  cells: readonly number[],
  k: number,
  solver: Solver,
  isExpired: () => boolean,
): readonly number[] | "stopped" {
  const { unknown, rows, rightHandSides } = unknowns(view);
  const columnOf = new Map(unknown.map((cell, column) => [cell, column]));
  if (cells.some((cell) => !columnOf.has(cell))) return cells.filter((cell) => !columnOf.has(cell));
  const model = solver.model({
    costs: unknown.map(() => 0),
    lower: unknown.map(() => 0),
    upper: unknown.map(() => Number.POSITIVE_INFINITY),
    rows,
    rightHandSides,
  });
  const columns = cells.map((cell) => columnOf.get(cell) ?? 0);
  const low = unreached(model, unknown.length, columns, "low", k, isExpired);
  const high = unreached(model, unknown.length, columns, "high", k, isExpired);
  model.dispose();
  if (low === "stopped" || high === "stopped") return "stopped";
  const narrow = new Set([...low, ...high]);
  return cells.filter((_, i) => narrow.has(columns[i] ?? -1));
}

/** Columns that cannot be 0 (`low`) or cannot be k (`high`). */
function unreached(
  model: LinearModel,
  size: number,
  columns: readonly number[],
  side: "low" | "high",
  k: number,
  isExpired: () => boolean,
): number[] | "stopped" {
  const sign = side === "low" ? 1 : -1;
  const left = new Set(columns);
  const narrow: number[] = [];
  const reached = (solution: Solution & { status: "optimal" }) =>
    [...left].filter((column) => {
      const value = solution.values[column] ?? 0;
      return side === "low" ? value <= tolerance : value >= k - tolerance;
    });
  let aim: readonly number[] = [...left];
  while (left.size > 0) {
    if (isExpired()) return "stopped";
    const costs = new Array<number>(size).fill(0);
    for (const column of aim) costs[column] = sign;
    model.setCosts(costs);
    if (side === "high") model.setUppers(cappedAt(k, aim, size));
    const solution = model.solve();
    if (solution.status !== "optimal") return "stopped";
    const settled = reached(solution);
    const [only] = aim;
    if (aim.length === 1 && only !== undefined && !settled.includes(only)) {
      narrow.push(only);
      left.delete(only);
    }
    for (const column of settled) left.delete(column);
    aim = settled.length > 0 ? [...left] : [...left].slice(0, 1);
  }
  return narrow;
}

/** Only what is aimed at is capped, so that a maximum exists and nothing else is held down. */
function cappedAt(k: number, aim: readonly number[], size: number): number[] {
  const uppers = new Array<number>(size).fill(Number.POSITIVE_INFINITY);
  for (const column of aim) uppers[column] = k;
  return uppers;
}

/** The relations that are left when everything shown is put in. */
function unknowns({ counts, relations }: PublicView) {
  const unknown = counts.flatMap((count, cell) => (count === null ? [cell] : []));
  const columnOf = new Map(unknown.map((cell, column) => [cell, column]));
  const rows: SparseRow[] = [];
  const rightHandSides: number[] = [];
  for (const { total, parts } of relations) {
    let right = 0;
    const row: { column: number; value: number }[] = [];
    const place = (cell: number, sign: number) => {
      const column = columnOf.get(cell);
      if (column === undefined) right -= sign * (counts[cell] ?? 0);
      else row.push({ column, value: sign });
    };
    for (const part of parts) place(part, 1);
    place(total, -1);
    if (row.length === 0) continue;
    rows.push(row);
    rightHandSides.push(right);
  }
  return { unknown, rows, rightHandSides };
}
