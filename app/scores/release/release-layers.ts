import type { SystemCell } from "../suppression/system";
import { cellId, type Tally } from "../tallies/tally";
import type { ReleaseTable } from "./release";
import { partnerAudiences, type ReleaseCell } from "./release-cells";
import type { ReleaseRow } from "./release-rows";

/** A release that people have read: its tables and the tallies they were built from. */
export type EarlierRelease = {
  readonly tables: readonly ReleaseTable[];
  readonly tallies: readonly Tally[];
};

/** A row of a release as numbers of people, and what readers see of each. */
export type SystemRow = {
  /** Which group it is, the same in every release. */
  readonly key: string;
  /** `partner`: an audience of the partners shown only together, a row of no table. */
  readonly kind: "audience" | "school" | "language" | "partner";
  /** The key of the row it is a part of. */
  readonly total: string | null;
  /** The same for the same group with the same answers. */
  readonly identity: string;
  readonly leaves: readonly { readonly id: number; readonly valid: readonly number[] }[];
  /** n, then the scored of each construct. */
  readonly counts: readonly number[];
  readonly states: readonly SystemCell["state"][];
  /** What an earlier release shows of it. */
  readonly frozen: ReleaseRow | null;
};

/** The rows of one release. */
export type Layer = readonly SystemRow[];

type Place = Pick<ReleaseRow, "audience" | "school" | "language">;

/** Makes the layers of releases of the same wave, so that a row without changes is recognised. */
export function layerMaker(constructs: readonly string[]) {
  const numberOf = numbering();
  const rowOf = (
    kind: SystemRow["kind"],
    place: Place,
    own: readonly Tally[],
    states: readonly SystemCell["state"][],
    frozen: ReleaseRow | null,
  ): SystemRow => {
    const key = [place.audience, place.school, place.language].filter(Boolean).join("|");
    const valid = (tally: Tally) => constructs.map((name) => tally.constructs[name]?.valid ?? 0);
    const leaves = own
      .filter(({ n }) => n > 0)
      .map((tally) => ({
        ...{ id: numberOf(`${cellId(tally)}${JSON.stringify(tally)}`), valid: valid(tally) },
        n: tally.n,
      }))
      .sort((a, b) => a.id - b.id);
    const sum = (of: (leaf: (typeof leaves)[number]) => number) =>
      leaves.reduce((total, leaf) => total + of(leaf), 0);
    return {
      ...{ key, kind, leaves, states, frozen },
      total: kind === "audience" ? null : kind === "partner" ? "partners" : place.audience,
      identity: `${key}:${leaves.map(({ id }) => id).join()}`,
      counts: [sum(({ n }) => n), ...constructs.map((_, j) => sum((leaf) => leaf.valid[j] ?? 0))],
    };
  };
  const all = (state: SystemCell["state"]) => [state, ...constructs.map(() => state)];
  const partnersOf = (rows: Layer, tallies: readonly Tally[]) =>
    rows.some(({ key }) => key === "partners")
      ? partnerAudiences.flatMap((audience) => {
          const own = tallies.filter((tally) => tally.audience === audience && tally.n > 0);
          return own.length > 0 ? [rowOf("partner", { audience }, own, all("hidden"), null)] : [];
        })
      : [];
  return {
    /** The release that is being built: its rows in the order of `cells`, which may be hidden. */
    open(cells: readonly ReleaseCell[], tallies: readonly Tally[]): Layer {
      const rows = cells.map((cell) => {
        const own = cell.leaves.flatMap((leaf) => tallies[leaf] ?? []);
        return rowOf(kindOf(cell), cell, own, all("open"), null);
      });
      return [...rows, ...partnersOf(rows, tallies)];
    },
    /** A release that was read: what it shows is known for good, what it hid stays hidden. */
    read({ tables, tallies }: EarlierRelease): Layer {
      const shown = tables.flatMap((table) => (table.name === "items" ? [] : table.rows));
      const rows = shown.map((row) => {
        const seen = (value: number | null | undefined) =>
          typeof value === "number" ? ("fixed" as const) : ("hidden" as const);
        const states = [
          seen(row.n),
          ...constructs.map((name) => seen(row.constructs[name]?.n_valid)),
        ];
        return rowOf(kindOf(row), row, talliesOf(row, tallies), states, row);
      });
      return [...rows, ...partnersOf(rows, tallies)];
    },
  };
}

function kindOf({ school, language }: Place): SystemRow["kind"] {
  if (school !== undefined) return "school";
  return language === undefined ? "audience" : "language";
}

function talliesOf({ audience, school, language }: Place, tallies: readonly Tally[]): Tally[] {
  return tallies.filter(
    (tally) =>
      (audience === "partners"
        ? partnerAudiences.includes(tally.audience)
        : tally.audience === audience) &&
      (school ?? tally.school) === tally.school &&
      (language ?? tally.language) === tally.language,
  );
}

/** A number for each different text. */
function numbering(): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const found = known.get(text) ?? known.size;
    known.set(text, found);
    return found;
  };
}
