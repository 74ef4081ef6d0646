import type { HiddenRow } from "~/ui/charts/plot-row";
import type { ShownScore } from "~/ui/charts/score";
import type { Coded } from "./display";
import { precisionOf, wholeInterval } from "./display";
import type { ConstructFigures, ReleaseRow } from "./release-rows";
import type { Comparison } from "./results-change";
import type { RosterCount } from "./sample";

/** A row of a score plot. Of what is hidden there is a name and nothing else. */
export type ScoreResult = (ShownScore & ScoreRemarks) | HiddenRow;

type ScoreRemarks = {
  n: number;
  /** The true score is the value or less, or the value or more (METHOD 9). */
  coded: Coded["coded"];
  /** Points since the wave before, in whole points. */
  points?: number;
  /** So few of those asked answered that nothing is compared (METHOD 9). */
  fewAnswered: boolean;
};

type RowOptions = {
  nameOf: (row: ReleaseRow) => string;
  fewAnswered?: (row: ReleaseRow) => boolean;
  /** Answered without a list of whom to ask: no interval, no comparison. */
  openLink?: boolean;
  comparisonOf?: (row: ReleaseRow, now: ConstructFigures) => Comparison | null;
};

/** One construct of a release's rows as rows of a plot, in the release's order; whole points. */
export function scoreResults(
  rows: readonly ReleaseRow[],
  construct: string,
  options: RowOptions,
): ScoreResult[] {
  return rows.map((row) => {
    const place = { key: rowKey(row), name: options.nameOf(row) };
    const figures = row.constructs[construct];
    if (!figures || figures.n_valid === null || figures.mean === null) {
      return { kind: "hidden", ...place };
    }
    const { n_valid: n, mean, ci95 } = figures;
    const score = { kind: "score" as const, ...place, n, value: Math.round(mean) };
    const remarks = { coded: figures.mean_coded, lowPrecision: precisionOf(n) === "low" };
    if (options.openLink) return { ...score, ...remarks, openLink: true, fewAnswered: false };
    const fewAnswered = options.fewAnswered?.(row) ?? false;
    const interval = ci95 && wholeInterval(ci95);
    const compared = fewAnswered ? null : (options.comparisonOf?.(row, figures) ?? null);
    return {
      ...{ ...score, ...remarks, fewAnswered },
      ...(interval ? { interval } : {}),
      ...(compared ?? {}),
    };
  });
}

export function rowKey({ audience, school, language }: ReleaseRow): string {
  return [audience, school, language].filter((part) => part !== undefined).join("/");
}

/** From which share of the people asked a group's figures may be compared (METHOD 9). */
const enoughAnswered: Readonly<Record<string, number>> = { families: 0.2, staff: 0.5 };

/**
 * Whether too few of a group answered for rankings and trends. n counts break-offs too, so that it
 * never calls a group few whose response rate RR2 would be enough.
 */
export function isFewAnswered(row: ReleaseRow, roster: readonly RosterCount[]): boolean {
  const least = enoughAnswered[row.audience];
  if (least === undefined || row.n === null) return false;
  const people = roster
    .filter(({ audience }) => audience === row.audience)
    .filter(({ school }) => row.school === undefined || school === row.school)
    .filter(({ language }) => row.language === undefined || language === row.language)
    .reduce((sum, { count }) => sum + count, 0);
  return people > 0 && row.n / people < least;
}
