import { revealedCells } from "../suppression/rank-test";
import type { Relation, System, SystemCell } from "../suppression/system";
import type { Tally } from "../tallies/tally";
import type { ReleaseCell } from "./release-cells";
import { type EarlierRelease, type Layer, layerMaker, type SystemRow } from "./release-layers";

/**
 * A release's tables as one system with those of earlier releases (METHOD 10): per row its n, and
 * per construct the scored (v) and the unscored (n - v). The unscored are never shown, but
 * n = v + unscored binds what can be. A row that no answer changed is one with the earlier row.
 */
export type ReleaseSystem = System & {
  /** The rows of the release that is built first, in the order of its cells. */
  readonly rows: readonly SystemRow[];
  nOf(row: number): number;
  validOf(row: number, construct: number): number;
};

export function releaseSystem(
  cells: readonly ReleaseCell[],
  tallies: readonly Tally[],
  constructs: readonly string[],
  earlier: readonly EarlierRelease[] = [],
): ReleaseSystem {
  const make = layerMaker(constructs);
  const layers = [make.open(cells, tallies), ...earlier.map(make.read)];
  const rows = distinctRows(layers);
  const width = 1 + 2 * constructs.length;
  const nOf = (row: number) => row * width;
  const validOf = (row: number, construct: number) => nOf(row) + 1 + construct;
  const restOf = (row: number, construct: number) => validOf(row, construct) + constructs.length;
  const sums = layers.flatMap((layer) => layerSums(layer, rows));
  const totals = new Set(sums.map(({ total }) => total));
  const index = constructs.map((_, j) => j);
  const numbers = rows.flatMap((row, r): SystemCell[] => {
    const kind = totals.has(r) ? "total" : "part";
    const number = (at: number, name: string, hides: number[]): SystemCell => ({
      ...{ id: `${row.key}${name}`, count: row.counts[at] ?? 0, kind, hides },
      state: row.states[at] ?? "hidden",
    });
    const scored = index.map((j) => number(1 + j, ` ${constructs[j]}`, []));
    const unscored = scored.map(
      ({ id, count }): SystemCell => ({
        ...{ id: `${id} left out`, count: (row.counts[0] ?? 0) - count },
        ...{ kind, state: "silent", hides: [] },
      }),
    );
    const n = number(
      0,
      "",
      index.map((j) => validOf(r, j)),
    );
    return [n, ...scored, ...unscored];
  });
  const pools = [nOf, ...index.map((j) => (row: number) => validOf(row, j))].flatMap((place) =>
    sums.map(({ total, parts }) => ({ total: place(total), parts: parts.map(place) })),
  );
  const split = rows.flatMap((_, r) =>
    index.map((j) => ({ total: nOf(r), parts: [validOf(r, j), restOf(r, j)] })),
  );
  return { cells: numbers, relations: [...pools, ...split], pools, rows, nOf, validOf };
}

/** Every row once; one of the same answers in several releases is known where any shows it. */
function distinctRows(layers: readonly Layer[]): SystemRow[] {
  const rows = new Map<string, SystemRow>();
  for (const row of layers.flat()) {
    const known = rows.get(row.identity);
    rows.set(row.identity, known ? { ...known, ...together(known, row) } : row);
  }
  return [...rows.values()];
}

const strength = { fixed: 3, open: 2, hidden: 1, silent: 0 };

function together(a: SystemRow, b: SystemRow): Pick<SystemRow, "states" | "frozen"> {
  const states = a.states.map((state, i) => {
    const other = b.states[i] ?? state;
    return strength[other] > strength[state] ? other : state;
  });
  return { states, frozen: a.frozen ?? b.frozen };
}

/** An audience is the sum of its schools and of its languages, the partners of their audiences. */
function layerSums(layer: Layer, rows: readonly SystemRow[]): Relation[] {
  const placeOf = new Map(rows.map(({ identity }, r) => [identity, r]));
  const place = ({ identity }: SystemRow) => placeOf.get(identity) ?? 0;
  return layer
    .filter(({ kind }) => kind === "audience")
    .flatMap((total) =>
      (["school", "language", "partner"] as const).flatMap((kind) => {
        const parts = layer.filter((row) => row.kind === kind && row.total === total.key);
        return parts.length > 0 ? [{ total: place(total), parts: parts.map(place) }] : [];
      }),
    );
}

/**
 * The rank test on every construct over all releases together, for readers who know who took
 * part: the first construct of which a hidden sum follows, null where none does.
 */
export function revealedConstruct(
  system: ReleaseSystem,
  constructs: readonly string[],
  hidden: ReadonlySet<number>,
  k: number,
): string | null {
  const found = constructs.find((_, j) => {
    const people = new Map<number, number>();
    for (const { leaves } of system.rows) {
      for (const { id, valid } of leaves) people.set(id, valid[j] ?? 0);
    }
    const columns = [...people.keys()];
    const columnOf = new Map(columns.map((id, column) => [id, column]));
    const cells = system.rows
      .map((row, r) => {
        const cell = system.validOf(r, j);
        const state = system.cells[cell]?.state;
        return { row, isShown: state === "fixed" || (state === "open" && !hidden.has(cell)) };
      })
      // What partners are shown with need not be hidden where they are enough themselves.
      .filter(
        ({ row, isShown }) => isShown || row.kind !== "partner" || (row.counts[1 + j] ?? 0) < k,
      )
      .map(({ row, isShown }) => ({
        leaves: row.leaves.flatMap(({ id }) => columnOf.get(id) ?? []),
        isShown,
      }));
    const counts = columns.map((id) => people.get(id) ?? 0);
    return revealedCells(cells, counts, k) !== null;
  });
  return found ?? null;
}
