import { languageName } from "~/responses/messages/languages";
import { CONSTRUCT_RULES, type Construct } from "~/surveys/construct";
import { type ResultsWords, resultsWords } from "./messages";
import { partnerAudiences, schoolAudiences } from "./release-cells";
import type { ReleaseRow } from "./release-rows";
import { type Finding, findingOf } from "./results-finding";
import { type ItemResult, itemResults } from "./results-items";
import { rowKey, type ScoreResult, scoreResults } from "./results-rows";
import { itemRowsOf, type ResultsSource, rowsOf } from "./results-source";
import { instrumentOf, plansOf } from "./survey-plan";

export type ConstructResult = { construct: Construct; rows: ScoreResult[]; apart: ScoreResult[] };

/** One audience by school or by language: its scores, construct by construct. */
export type SplitResult = {
  audience: string;
  constructs: Construct[];
  rows: { key: string; name: string; scores: ScoreResult[] }[];
};

/** A page of results in one language: names and figures, and of what is hidden no number at all. */
export type ResultsView = {
  lang: string;
  title: string;
  /** Months of the wave and of the one before: "October 2026". */
  when: string;
  before: string | null;
  finding: Finding;
  constructs: ConstructResult[];
  /** Audiences the survey has words for that nobody invited: nothing of them is hidden. */
  notAsked: string[];
  comparisons: number;
  schools: SplitResult[];
  languages: SplitResult[];
  items: ItemResult[];
  dropped: readonly string[];
};

export function resultsView(source: ResultsSource, wanted: string | null): ResultsView {
  const words = resultsWords(wanted, source.language);
  const { definition, release, before, timezone, language } = source;
  const { lang } = words;
  const month = (date: Date) =>
    new Intl.DateTimeFormat(lang, { month: "long", year: "numeric", timeZone: timezone }).format(
      date,
    );
  const constructs = constructsOf(source).map((construct) =>
    constructResult(source, construct, words),
  );
  const when = { when: month(source.wave.closesAt), before: before && month(before.closesAt) };
  const titles = definition.title.all ?? {};
  return {
    ...{ lang, ...when, constructs },
    title: titles[lang] ?? titles[language] ?? Object.values(titles)[0] ?? source.slug,
    finding: findingOf(constructs),
    notAsked: notAsked(source),
    comparisons: constructs
      .flatMap(({ rows }) => rows)
      .filter((row) => row.kind === "score" && row.change !== undefined).length,
    schools: splitResults(source, "school", words),
    languages: splitResults(source, "language", words),
    items: itemResults(definition, itemRowsOf(release.tables), {
      ...{ lang, fallback: language },
      nameOf: (audience) => words.t("group.name", { audience }),
    }),
    dropped: release.dropped.map(({ table }) => table),
  };
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

function constructResult(
  source: ResultsSource,
  construct: Construct,
  { t }: ResultsWords,
): ConstructResult {
  const { release, before } = source;
  const asked = (row: ReleaseRow) => isAsked(source, row.audience, construct);
  const nameOf = ({ audience }: ReleaseRow) => t("group.name", { audience });
  const rows = scoreResults(rowsOf(release.tables, "audience").filter(asked), construct, {
    ...{ nameOf, before: before?.number ?? null },
  });
  const alone = rowsOf(release.tables, "people_who_answered").filter(asked);
  const apart = scoreResults(alone, construct, { nameOf, openLink: true });
  return { construct, rows, apart };
}

/** Whether the survey asks an audience about a construct: what was never asked is not "hidden". */
function isAsked({ definition }: ResultsSource, audience: string, construct: string): boolean {
  const { items } = instrumentOf(definition);
  const audiences = audience === "partners" ? partnerAudiences : [audience];
  return audiences.some((one) => (items[one] ?? []).some((item) => item.construct === construct));
}

function splitResults(
  source: ResultsSource,
  table: "school" | "language",
  words: ResultsWords,
): SplitResult[] {
  const { release, schools } = source;
  const names = new Map(schools.map(({ id, name }) => [id, name]));
  const nameOf = (row: ReleaseRow) =>
    table === "school"
      ? (names.get(row.school ?? "") ?? words.t("group.no_school"))
      : nameOfLanguage(row.language ?? "other", words);
  const all = rowsOf(release.tables, table);
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
    return [{ audience, constructs, rows: rows.sort((a, b) => byName.compare(a.name, b.name)) }];
  });
}

function nameOfLanguage(tag: string, { t }: ResultsWords): string {
  return tag === "other" ? t("group.other_language") : languageName(tag);
}
