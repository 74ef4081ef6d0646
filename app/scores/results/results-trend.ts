import { AUDIENCES } from "~/people/audience";
import type { SurveyDefinition } from "~/surveys/survey";
import type { TrendPoint } from "~/ui/charts/trend";
import type { TrendSeries } from "~/ui/charts/trend-plot";
import type { ResultsWords } from "../messages/results-words";
import { wholeInterval } from "../release/display";
import { isFewAnswered } from "../release/few-answered";
import type { ReleaseRow } from "../release/release-rows";
import { isSameScale } from "../release/same-scale";
import type { ResultsFilter } from "./results-filter";
import type { ResultsSource } from "./results-source";
import { isAsked } from "./results-splits";

/** One time the survey was run, with what everybody may read of it (or, of the last, staff). */
export type TrendWave = {
  number: number;
  closesAt: Date;
  isDraft: boolean;
  /** The version it asked. */
  definition: SurveyDefinition;
  /** The rows of its audiences. */
  rows: readonly ReleaseRow[];
};

const measures = ["awareness", "buy_in"] as const;

export type TrendResult = { construct: (typeof measures)[number]; series: TrendSeries[] };

/** Awareness and buy-in of each audience over all times; none where there was one time only. */
export function trendResults(
  source: ResultsSource,
  waves: readonly TrendWave[],
  { audience, school, language }: ResultsFilter,
  words: ResultsWords,
): TrendResult[] {
  if (waves.length < 2 || school !== undefined || language !== undefined) return [];
  const order = waves.toSorted((a, b) => a.number - b.number);
  const groups = [...AUDIENCES, "partners"].filter(
    (one) =>
      (audience === undefined || one === audience) &&
      order.some(({ rows }) => rows.some((row) => row.audience === one)),
  );
  return measures.map((construct) => ({
    construct,
    series: groups
      .filter((one) => isAsked(source, one, construct))
      .map((one) => ({
        key: one,
        name: words.t("group.name", { audience: one }),
        points: order.map((wave) => pointOf(source, wave, one, construct, words)),
      })),
  }));
}

function pointOf(
  { definition, timezone }: ResultsSource,
  wave: TrendWave,
  audience: string,
  construct: string,
  { t, locale }: ResultsWords,
): TrendPoint {
  const when = new Intl.DateTimeFormat(locale, {
    ...{ month: "short", year: "numeric", timeZone: timezone },
  }).format(wave.closesAt);
  const time = {
    key: String(wave.number),
    label: wave.isDraft ? t("trend.draft", { when }) : when,
  };
  const row = wave.rows.find((one) => one.audience === audience);
  if (!row) return { kind: "none", ...time, reason: t("trend.none") };
  const figures = row.constructs[construct];
  if (!figures || figures.mean === null || figures.n_valid === null) {
    return { kind: "none", ...time, reason: t("trend.hidden") };
  }
  if (isFewAnswered(row)) return { kind: "none", ...time, reason: t("trend.few") };
  const interval = figures.ci95 && wholeInterval(figures.ci95);
  return {
    ...{ kind: "point", ...time, value: Math.round(figures.mean) },
    ...(interval ? { interval } : {}),
    apart: !isSameScale(definition, wave.definition, audience, construct),
  };
}
