import type { ReleaseCell } from "./release-cells";
import { revealedCells } from "./suppression/rank-test";
import type { Relation, System, SystemCell } from "./suppression/system";
import type { Tally } from "./tally";

/**
 * A release's tables as one system: per row its n, and per construct the scored (v) and the
 * unscored (n - v). The unscored are never shown, but n = v + unscored binds what can be.
 */
export type ReleaseSystem = System & {
  nOf(cell: number): number;
  validOf(cell: number, construct: number): number;
};

export function releaseSystem(
  cells: readonly ReleaseCell[],
  tallies: readonly Tally[],
  constructs: readonly string[],
): ReleaseSystem {
  const width = 1 + 2 * constructs.length;
  const nOf = (cell: number) => cell * width;
  const validOf = (cell: number, construct: number) => nOf(cell) + 1 + construct;
  const restOf = (cell: number, construct: number) => validOf(cell, construct) + constructs.length;
  const tables = tableRelations(cells);
  const totals = new Set(tables.map(({ total }) => total));
  const index = constructs.map((_, construct) => construct);
  const numbers = cells.flatMap((cell, c): SystemCell[] => {
    const kind = totals.has(c) ? "total" : "part";
    const name = [cell.audience, cell.school, cell.language].filter(Boolean).join("|");
    const n = peopleIn(cell, tallies);
    const valid = constructs.map((construct) => peopleIn(cell, tallies, construct));
    const scored = valid.map(
      (count, j): SystemCell => ({
        ...{ id: `${name} ${constructs[j]}`, count, kind, state: "open", hides: [] },
      }),
    );
    const unscored = valid.map(
      (count, j): SystemCell => ({
        ...{
          id: `${name} no ${constructs[j]}`,
          count: n - count,
          kind,
          state: "silent",
          hides: [],
        },
      }),
    );
    const hides = index.map((j) => validOf(c, j));
    return [{ id: name, count: n, kind, state: "open", hides }, ...scored, ...unscored];
  });
  const pools = [nOf, ...index.map((j) => (cell: number) => validOf(cell, j))].flatMap((place) =>
    tables.map(({ total, parts }) => ({ total: place(total), parts: parts.map(place) })),
  );
  const split = cells.flatMap((_, c) =>
    index.map((j) => ({ total: nOf(c), parts: [validOf(c, j), restOf(c, j)] })),
  );
  return { cells: numbers, relations: [...pools, ...split], pools, nOf, validOf };
}

/** n of a row, or the scored of one construct. */
function peopleIn(cell: ReleaseCell, tallies: readonly Tally[], construct?: string): number {
  return cell.leaves.reduce((sum, leaf) => {
    const tally = tallies[leaf];
    const people = construct === undefined ? tally?.n : tally?.constructs[construct]?.valid;
    return sum + (people ?? 0);
  }, 0);
}

/** An audience is the sum of its schools, and of its languages. */
function tableRelations(cells: readonly ReleaseCell[]): Relation[] {
  return cells.flatMap((total, c) =>
    (["school", "language"] as const).flatMap((table) => {
      if (total.table !== "audience") return [];
      const isPart = (cell: ReleaseCell) =>
        cell.table === table && cell.audience === total.audience;
      const parts = cells.flatMap((cell, part) => (isPart(cell) ? [part] : []));
      return parts.length > 0 ? [{ total: c, parts }] : [];
    }),
  );
}

/**
 * The rank test on every construct, for readers who know who took part: the first construct of
 * which a hidden sum follows, null where none does.
 */
export function revealedConstruct(
  system: ReleaseSystem,
  cells: readonly ReleaseCell[],
  tallies: readonly Tally[],
  constructs: readonly string[],
  hidden: ReadonlySet<number>,
  k: number,
): string | null {
  const found = constructs.find((construct, j) => {
    const contents = cells.map(({ leaves }, c) => ({
      leaves,
      isShown: !hidden.has(system.validOf(c, j)),
    }));
    const people = tallies.map((tally) => tally.constructs[construct]?.valid ?? 0);
    return revealedCells(contents, people, k) !== null;
  });
  return found ?? null;
}
