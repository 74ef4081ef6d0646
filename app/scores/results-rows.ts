import type { HiddenRow } from "~/ui/charts/plot-row";
import type { ShownScore } from "~/ui/charts/score";
import type { Coded } from "./display";
import { precisionOf, wholeInterval } from "./display";
import { isFewAnswered } from "./few-answered";
import type { ReleaseRow } from "./release-rows";

/** A row of a score plot. Of what is hidden there is a name and nothing else. */
export type ScoreResult = (ShownScore & ScoreRemarks) | HiddenRow;

type ScoreRemarks = {
  n: number;
  /** The true score is the value or less, or the value or more (METHOD 9). */
  coded: Coded["coded"];
  /** Points since the wave before, in whole points. */
  points?: number;
  /** The smallest change that would have been seen four times in five, in whole points. */
  smallest?: number;
  /** So few of those asked answered that nothing is compared (METHOD 9). */
  fewAnswered: boolean;
};

type RowOptions = {
  nameOf: (row: ReleaseRow) => string;
  /** Answered without a list of whom to ask: no interval, no comparison. */
  openLink?: boolean;
  /** The wave before is on the page: its number. Changes since another one are left out. */
  before?: number | null;
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
    const interval = ci95 && wholeInterval(ci95);
    const { change } = figures;
    return {
      ...{ ...score, ...remarks, fewAnswered: isFewAnswered(row) },
      ...(interval ? { interval } : {}),
      ...(change && change.from === options.before
        ? {
            before: Math.round(mean - change.points),
            points: Math.round(Math.abs(change.points)),
            change: change.verdict,
            smallest: Math.ceil(change.mdc80),
          }
        : {}),
    };
  });
}

export function rowKey({ audience, school, language }: ReleaseRow): string {
  return [audience, school, language].filter((part) => part !== undefined).join("/");
}
