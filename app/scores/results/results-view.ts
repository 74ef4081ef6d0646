import type { Direction } from "~/responses/messages/languages";
import { CONSTRUCT_RULES, type Construct } from "~/surveys/construct";
import { type ResultsWords, resultsWords } from "../messages/results-words";
import { partnerAudiences } from "../release/release-cells";
import type { ReleaseRow } from "../release/release-rows";
import { plansOf } from "../scoring/survey-plan";
import { filterChoices, filteredTables, type ResultsFilter } from "./results-filter";
import { type Finding, findingOf } from "./results-finding";
import { isOnTrial, mayHeadline, type WeightRemark, weightRemark } from "./results-headline";
import { type ItemResult, itemResults } from "./results-items";
import { type KnownAnswers, type MissingResult, missingResults } from "./results-missing";
import { type ScoreResult, scoreResults } from "./results-rows";
import { itemRowsOf, type ResultsSource, rowsOf } from "./results-source";
import { isAsked, placeName, type SplitResult, splitResults } from "./results-splits";

export type { SplitResult } from "./results-splits";

export type ConstructResult = { construct: Construct; rows: ScoreResult[]; apart: ScoreResult[] };

/** A page of results in one language: names and figures, and of what is hidden no number at all. */
export type ResultsView = {
  lang: string;
  dir: Direction;
  title: string;
  /** Months of the wave and of the one before: "October 2026". */
  when: string;
  before: string | null;
  finding: Finding;
  /** Some scale of the finding is on trial. */
  onTrial: boolean;
  filter: ResultsFilter;
  /** What the filter offers, with its names. */
  choices: Record<"audience" | "school" | "language", { value: string; label: string }[]>;
  constructs: ConstructResult[];
  /** By audience, where weights are so uneven that it is said. */
  uneven: Record<string, WeightRemark>;
  /** Audiences the survey has words for that nobody invited: nothing of them is hidden. */
  notAsked: string[];
  comparisons: number;
  schools: SplitResult[];
  languages: SplitResult[];
  missing: MissingResult[];
  items: ItemResult[];
  dropped: readonly string[];
};

/** The page of a release; `known` is what staff know of participation beside it. */
export function resultsView(
  whole: ResultsSource,
  wanted: string | null,
  filter: ResultsFilter = {},
  known?: KnownAnswers,
): ResultsView {
  const words = resultsWords(wanted, whole.language);
  const tables = filteredTables(whole.release.tables, filter);
  const source = { ...whole, release: { ...whole.release, tables } };
  const { definition, release, language } = source;
  const { lang, dir } = words;
  const constructs = constructsOf(source).map((construct) =>
    constructResult(source, construct, filter, words),
  );
  const headlined = constructs.map(({ construct, rows }) => ({
    construct,
    rows: rows.filter((row) => mayHeadline(row, release.weightings)),
  }));
  const isWhole = filter.school === undefined && filter.language === undefined;
  return {
    ...{ lang, dir, filter, constructs, ...timesOf(source, words.locale) },
    title: titleOf(source, lang),
    finding: findingOf(headlined),
    onTrial: isOnTrial(
      headlined
        .filter(({ construct }) => construct === "awareness" || construct === "buy_in")
        .flatMap(({ rows }) => rows),
    ),
    choices: choicesOf(whole, words),
    uneven: unevenOf(source),
    notAsked: Object.keys(filter).length === 0 ? notAsked(source) : [],
    comparisons: constructs
      .flatMap(({ rows }) => rows)
      .filter((row) => row.kind === "score" && row.change !== undefined).length,
    schools: isWhole ? splitResults(source, "school", words) : [],
    languages: isWhole ? splitResults(source, "language", words) : [],
    missing: isWhole ? missingResults(source, words, known) : [],
    items: itemResults(definition, itemRowsOf(release.tables), {
      ...{ lang, fallback: language },
      nameOf: (audience) => words.t("group.name", { audience }),
    }),
    dropped: release.dropped.map(({ table }) => table),
  };
}

export function titleOf({ definition, language, slug }: ResultsSource, lang: string): string {
  const titles = definition.title.all ?? {};
  return titles[lang] ?? titles[language] ?? Object.values(titles)[0] ?? slug;
}

/** Months of the wave and of the one before. */
export function timesOf(source: ResultsSource, locale: string) {
  const { wave, before, timezone } = source;
  const month = (date: Date) =>
    new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: timezone }).format(
      date,
    );
  return { when: month(wave.closesAt), before: before && month(before.closesAt) };
}

function choicesOf(source: ResultsSource, words: ResultsWords): ResultsView["choices"] {
  const { audiences, schools, languages } = filterChoices(source.release.tables);
  const byLabel = new Intl.Collator(words.lang);
  const named = (values: string[], nameOf: (value: string) => string) =>
    values.map((value) => ({ value, label: nameOf(value) }));
  return {
    audience: named(audiences, (audience) => words.t("group.name", { audience })),
    school: named(schools, (school) => placeName(source, { audience: "", school }, words)).sort(
      (a, b) => byLabel.compare(a.label, b.label),
    ),
    language: named(languages, (one) =>
      placeName(source, { audience: "", language: one }, words),
    ).sort((a, b) => byLabel.compare(a.label, b.label)),
  };
}

function unevenOf({ release }: ResultsSource): Record<string, WeightRemark> {
  return Object.fromEntries(
    rowsOf(release.tables, "audience").flatMap(({ audience }) => {
      const remark = weightRemark(release.weightings, audience);
      return remark ? [[audience, remark] as const] : [];
    }),
  );
}

/** The scored constructs that the release has, in the order of the instrument. */
function constructsOf({ release }: ResultsSource): Construct[] {
  const rows = [
    ...rowsOf(release.tables, "audience"),
    ...rowsOf(release.tables, "people_who_answered"),
  ];
  const known = Object.keys(CONSTRUCT_RULES) as Construct[];
  return known.filter((construct) => rows.some((row) => Object.hasOwn(row.constructs, construct)));
}

/** Read off the rows, which every audience with an invitation has, whoever answered. */
function notAsked({ definition, release }: ResultsSource): string[] {
  const rows = (["audience", "people_who_answered"] as const).flatMap((table) =>
    rowsOf(release.tables, table),
  );
  const isWhole = !release.dropped.some(
    ({ table }) => table === "audience" || table === "people_who_answered",
  );
  if (rows.length === 0 || !isWhole) return [];
  const asked = rows.flatMap(({ audience }) =>
    audience === "partners" ? partnerAudiences : [audience],
  );
  return [...plansOf(definition).keys()].filter((audience) => !asked.includes(audience));
}

/** The rows of a construct; of one school or language, beside the whole group they are part of. */
function constructResult(
  source: ResultsSource,
  construct: Construct,
  { school, language }: ResultsFilter,
  words: ResultsWords,
): ConstructResult {
  const { release, before } = source;
  const { t } = words;
  const asked = (row: ReleaseRow) => isAsked(source, row.audience, construct);
  const isCut = school !== undefined || language !== undefined;
  const cut = isCut ? rowsOf(release.tables, school ? "school" : "language") : [];
  const among = new Set(cut.map(({ audience }) => audience));
  const audiences = rowsOf(release.tables, "audience");
  const nameOf = (row: ReleaseRow) => {
    const group = t("group.name", { audience: row.audience });
    if (!isCut) return group;
    if (row.school === undefined && row.language === undefined) return t("group.all", { group });
    return t("group.at", { group, place: placeName(source, row, words) });
  };
  const shown = isCut ? cut.concat(audiences.filter((row) => among.has(row.audience))) : audiences;
  const rows = scoreResults(shown.filter(asked), construct, {
    ...{ nameOf, before: before?.number ?? null },
  });
  const alone = isCut ? [] : rowsOf(release.tables, "people_who_answered").filter(asked);
  return { construct, rows, apart: scoreResults(alone, construct, { nameOf, openLink: true }) };
}
