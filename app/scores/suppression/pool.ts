import { hidingCost, isHidden, type Relation, type System } from "./system";

/**
 * How many people the hidden parts of a relation with a shown total are short of k (METHOD 10,
 * step 3): together, and without the largest hidden part of one or two people, who know their
 * own answers. 0 where nothing is short.
 */
export function lackOf(
  system: System,
  { total, parts }: Relation,
  hidden: ReadonlySet<number>,
  k: number,
): number {
  if (isHidden(system, hidden, total)) return 0;
  const counts = parts
    .filter((part) => isHidden(system, hidden, part))
    .map((part) => system.cells[part]?.count ?? 0);
  if (counts.length === 0) return 0;
  const people = counts.reduce((sum, count) => sum + count, 0);
  const insiders = Math.max(0, ...counts.filter((count) => count === 1 || count === 2));
  return Math.max(0, k - (people - insiders));
}

export function poolsAreFull(system: System, hidden: ReadonlySet<number>, k: number): boolean {
  return system.pools.every((relation) => lackOf(system, relation, hidden, k) === 0);
}

/** The cheapest part that lifts the relation's pool, else its total; null if all is fixed. */
export function liftingCell(
  system: System,
  { total, parts }: Relation,
  hidden: ReadonlySet<number>,
  lack: number,
): number | null {
  const free = (c: number) => system.cells[c]?.state === "open" && !hidden.has(c);
  const count = (c: number) => system.cells[c]?.count ?? 0;
  const lifting = parts.filter((part) => free(part) && count(part) >= lack);
  const cost = (c: number) => hidingCost(system, c, hidden);
  const cheapest = lifting.sort((a, b) => cost(a) - cost(b) || a - b)[0];
  return cheapest ?? (free(total) ? total : null);
}
