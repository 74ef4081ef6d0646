import type { HiddenRow } from "~/ui/charts/plot-row";
import type { ShownScore } from "~/ui/charts/score";
import type { ReliabilityLabel } from "../estimates/reliability-label";
import type { Coded } from "../release/display";
import { precisionOf, wholeInterval } from "../release/display";
import { isFewAnswered } from "../release/few-answered";
import type { ConstructFigures, ReleaseRow } from "../release/release-rows";

/** Which row of the tables a figure is of; its address names it. */
export type Place = Pick<ReleaseRow, "audience" | "school" | "language">;

/** A row of a score plot. Of what is hidden there is a name and nothing else. */
export type ScoreResult = (ShownScore & ScoreRemarks) | HiddenRow;

export type ShownResult = Extract<ScoreResult, { kind: "score" }>;

type ScoreRemarks = {
  /** People with a score. */
  n: number;
  place: Place;
  /** The true score is the value or less, or the value or more (METHOD 9). */
  coded: Coded["coded"];
  /** Points since the wave before, in whole points. */
  points?: number;
  /** The smallest change that would have been seen four times in five, in whole points. */
  smallest?: number;
  /** People who answered both times were counted once. */
  linked?: boolean;
  /** So few of those asked answered that nothing is compared (METHOD 9). */
  fewAnswered: boolean;
  /** Who answered of how many; `people` null where nobody counted them. */
  answered?: { n: number; people: number | null; rate: number | null };
  /** Whole percent scoring 75 or more, with their interval; not of those who speak for themselves. */
  top?: { share: number; interval: readonly [number, number] | null; coded: Coded["coded"] };
  /** Whole percent of answers that were don't know. */
  dontKnow?: { share: number; coded: Coded["coded"] };
  reliability?: ReliabilityLabel;
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
    const remarks = {
      ...{ place: placeOf(row), coded: figures.mean_coded, lowPrecision: precisionOf(n) === "low" },
      ...moreOf(row, figures),
    };
    if (options.openLink) {
      const { top: _, ...alone } = remarks;
      return { ...score, ...alone, openLink: true, fewAnswered: false };
    }
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
            linked: change.linked,
          }
        : {}),
    };
  });
}

function moreOf(row: ReleaseRow, figures: ConstructFigures) {
  const { share_at_least_75: share, share_ci95: ends, dont_know: unknown, reliability } = figures;
  return {
    ...(row.n === null
      ? {}
      : { answered: { n: row.n, people: row.people, rate: percent(row.response_rate) } }),
    ...(typeof share === "number"
      ? {
          top: {
            share: Math.round(100 * share),
            interval: whole(ends),
            coded: figures.share_coded,
          },
        }
      : {}),
    ...(typeof unknown === "number"
      ? { dontKnow: { share: Math.round(100 * unknown), coded: figures.dont_know_coded } }
      : {}),
    ...(reliability ? { reliability: reliability.label } : {}),
  };
}

function percent(rate: number | null): number | null {
  return rate === null ? null : Math.round(100 * rate);
}

function whole(ends: readonly [number, number] | null): readonly [number, number] | null {
  return ends && [Math.round(100 * ends[0]), Math.round(100 * ends[1])];
}

function placeOf({ audience, school, language }: ReleaseRow): Place {
  return {
    audience,
    ...(school === undefined ? {} : { school }),
    ...(language === undefined ? {} : { language }),
  };
}

export function rowKey({ audience, school, language }: Place): string {
  return [audience, school, language].filter((part) => part !== undefined).join("/");
}
