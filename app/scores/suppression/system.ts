/**
 * One published number of people.
 * `open` may be shown or hidden; `fixed` is public already and stays; `hidden` was hidden in an
 * earlier release and stays so; `silent` is never shown itself (those who answered nothing of a
 * construct), but an outsider can compute with it.
 */
export type SystemCell = {
  readonly id: string;
  readonly count: number;
  readonly kind: "part" | "total" | "grand";
  readonly state: "open" | "fixed" | "hidden" | "silent";
  /** Indices of cells that are hidden whenever this one is. */
  readonly hides: readonly number[];
};

/** count of `total` = sum of counts of `parts` (indices of cells). */
export type Relation = { readonly total: number; readonly parts: readonly number[] };

/** All tables of one release: a cell that appears in two tables is one cell (METHOD 10). */
export type System = {
  readonly cells: readonly SystemCell[];
  readonly relations: readonly Relation[];
  /** Sums whose hidden parts must be enough people together: `relations` and sums of several. */
  readonly pools: readonly Relation[];
};

/** Cells with fewer than k people, zero included: cells without people on the roster are left out. */
export function primaryCells(system: System, k: number): number[] {
  return system.cells.flatMap(({ state, count }, c) =>
    (state === "open" || state === "hidden") && count < k ? [c] : [],
  );
}

/** Whether a number that a table has is not shown. */
export function isHidden(system: System, hidden: ReadonlySet<number>, c: number): boolean {
  return hidden.has(c) || system.cells[c]?.state === "hidden";
}

/** What is unknown to the public when `hidden` is hidden: that and everything silent. */
export function unknownCells(system: System, hidden: ReadonlySet<number>): number[] {
  return system.cells.flatMap((cell, c) =>
    cell.state === "silent" || isHidden(system, hidden, c) ? [c] : [],
  );
}

/** Adds cells and everything they hide. */
export function hide(system: System, hidden: Set<number>, cells: Iterable<number>): void {
  for (const c of cells) {
    const cell = system.cells[c];
    if (cell?.state !== "open" || hidden.has(c)) continue;
    hidden.add(c);
    hide(system, hidden, cell.hides);
  }
}

/** METHOD 10's cost of hiding a cell: small cells first, totals late, the grand total last. */
export function ownCost({ count, kind, state }: SystemCell): number {
  if (state === "silent" || state === "hidden") return 0;
  return kind === "grand" ? 1e5 : 1 + 10 * Math.log1p(count) + (kind === "total" ? 40 : 0);
}

/** The cost of hiding a cell and what is hidden with it, on top of what is hidden already. */
export function hidingCost(system: System, c: number, hidden: ReadonlySet<number>): number {
  const cell = system.cells[c];
  if (!cell || hidden.has(c)) return 0;
  return cell.hides.reduce((sum, other) => sum + hidingCost(system, other, hidden), ownCost(cell));
}
