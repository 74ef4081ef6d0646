import { languageName } from "~/responses/messages/languages";
import type { Construct } from "~/surveys/construct";
import type { ResultsWords } from "../messages/results-words";
import { partnerAudiences, schoolAudiences } from "../release/release-cells";
import type { ReleaseRow } from "../release/release-rows";
import { instrumentOf } from "../scoring/survey-plan";
import { rowKey, type ScoreResult, scoreResults } from "./results-rows";
import { type ResultsSource, rowsOf } from "./results-source";

/** One audience by school or by language: its scores, construct by construct. */
export type SplitResult = {
  audience: string;
  constructs: Construct[];
  /** Among how many changes Holm's adjustment told chance apart, per construct; schools only. */
  compared: number[];
  rows: { key: string; name: string; scores: ScoreResult[] }[];
};

/** Awareness and buy-in by school or by language, in the order of names. */
export function splitResults(
  source: ResultsSource,
  table: "school" | "language",
  words: ResultsWords,
): SplitResult[] {
  const nameOf = (row: ReleaseRow) => placeName(source, row, words);
  const all = rowsOf(source.release.tables, table);
  return schoolAudiences.flatMap((audience) => {
    const own = all.filter((row) => row.audience === audience);
    if (own.length === 0) return [];
    const constructs = (["awareness", "buy_in"] as const).filter((construct) =>
      isAsked(source, audience, construct),
    );
    const scores = constructs.map((construct) =>
      scoreResults(own, construct, { nameOf, before: source.before?.number ?? null }),
    );
    const rows = own.map((row, index) => ({
      key: rowKey(row),
      name: nameOf(row),
      scores: scores.flatMap((column) => column[index] ?? []),
    }));
    const byName = new Intl.Collator(words.lang);
    return [
      {
        ...{ audience, constructs },
        compared: constructs.map((construct) => comparedOf(source, audience, construct)),
        rows: rows.sort((a, b) => byName.compare(a.name, b.name)),
      },
    ];
  });
}

function comparedOf({ release }: ResultsSource, audience: string, construct: string): number {
  return (
    release.comparedSchools.find((one) => one.audience === audience && one.construct === construct)
      ?.count ?? 0
  );
}

/** What stands for a row's school or language; for neither, its group. */
export function placeName(
  { schools }: Pick<ResultsSource, "schools">,
  { audience, school, language }: Pick<ReleaseRow, "audience" | "school" | "language">,
  { t }: ResultsWords,
): string {
  if (school !== undefined) {
    return schools.find(({ id }) => id === school)?.name ?? t("group.no_school");
  }
  if (language === undefined) return t("group.name", { audience });
  return language === "other" ? t("group.other_language") : languageName(language);
}

/** Whether the survey asks an audience about a construct: what was never asked is not "hidden". */
export function isAsked(
  { definition }: Pick<ResultsSource, "definition">,
  audience: string,
  construct: string,
): boolean {
  const { items } = instrumentOf(definition);
  const audiences = audience === "partners" ? partnerAudiences : [audience];
  return audiences.some((one) => (items[one] ?? []).some((item) => item.construct === construct));
}
