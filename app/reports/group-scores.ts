import { wholeInterval } from "~/scores/release/display";
import { isFewAnswered } from "~/scores/release/few-answered";
import type { ReleaseTable } from "~/scores/release/release";
import { partnerAudiences } from "~/scores/release/release-cells";
import type { ConstructFigures, ReleaseRow } from "~/scores/release/release-rows";

/** A construct of a group as it may be said: 0 to 100, never null where it is shown. */
export type GroupScore = {
  mean: number;
  /** Cut near 0 or 100, so that nobody reads off what all of a small group said. */
  bound: "at_least" | "at_most" | null;
  /** In whole points. None for people who answered outside a roster: they stand for themselves only. */
  interval: { low: number; high: number } | null;
  n: number;
  /** Since the wave before, in whole points, where its scale was the same (METHOD 5). */
  change: { verdict: "up" | "down" | "same"; points: number } | null;
};

export type Group = {
  /** An audience, or `partners` where three can only be shown together. */
  audience: string;
  n: number | null;
  scores: Record<string, GroupScore | null>;
};

/** The groups of a release, in its order. */
export function groupsOf(tables: readonly ReleaseTable[]): Group[] {
  return tables.flatMap((table) =>
    table.name === "audience" || table.name === "people_who_answered"
      ? table.rows.map((row) => asGroup(row, table.name === "audience"))
      : [],
  );
}

/** Where a person of this audience finds themselves in a release; null if it says nothing of them. */
export function groupOf(tables: readonly ReleaseTable[], audience: string): Group | null {
  const groups = groupsOf(tables);
  const own = groups.find((group) => group.audience === audience);
  const shared = partnerAudiences.includes(audience)
    ? groups.find((group) => group.audience === "partners")
    : undefined;
  return own ?? shared ?? null;
}

/** The same audience at one school; null where the release has no such row. */
export function schoolGroupOf(
  tables: readonly ReleaseTable[],
  audience: string,
  school: string | null,
): Group | null {
  const row = tables
    .flatMap((table) => (table.name === "school" ? table.rows : []))
    .find((one) => one.audience === audience && one.school === (school ?? "DISTRICT"));
  return row && school !== null ? asGroup(row, true) : null;
}

function asGroup(row: ReleaseRow, hasRoster: boolean): Group {
  const { audience, n, constructs } = row;
  const isCompared = hasRoster && !isFewAnswered(row);
  const scores = Object.entries(constructs).map(([construct, figures]) => [
    construct,
    n === null ? null : groupScore(figures, hasRoster, isCompared),
  ]);
  return { audience, n, scores: Object.fromEntries(scores) };
}

function changeOf({ verdict, points }: { verdict: "up" | "down" | "same"; points: number }) {
  return { verdict, points: Math.round(Math.abs(points)) };
}

function groupScore(
  figures: ConstructFigures,
  hasRoster: boolean,
  isCompared: boolean,
): GroupScore | null {
  const { mean, n_valid: n, ci95, mean_coded: bound, change } = figures;
  if (mean === null || n === null) return null;
  const ends = hasRoster && ci95 ? wholeInterval(ci95) : null;
  return {
    ...{ mean, bound, n, interval: ends && { low: ends[0], high: ends[1] } },
    change: isCompared && change ? changeOf(change) : null,
  };
}
