import { AUDIENCES } from "~/people/audience";
import type { Direction } from "~/responses/messages/languages";
import { CONSTRUCT_RULES, type Construct } from "~/surveys/construct";
import { isChoice, itemsFor, optionsOf } from "~/surveys/survey";
import { type Shown, showText, wordingFor } from "~/surveys/texts";
import { type ResultsWords, resultsWords } from "../messages/results-words";
import { partnerAudiences } from "../release/release-cells";
import type { ConstructFigures, ReleaseRow } from "../release/release-rows";
import type { Place } from "../results/results-rows";
import { type ResultsSource, rowsOf } from "../results/results-source";
import { isAsked, placeName } from "../results/results-splits";
import { timesOf } from "../results/results-view";

/** A question of the scale with what each answer earns. */
export type ExplainedItem = { id: string; text: Shown; options: string[] };

/** A figure with all that its explanation is made from. */
export type ExplainedFigure = {
  lang: string;
  dir: Direction;
  construct: Construct;
  name: string;
  when: string;
  before: string | null;
  /** Staff know participation, so of their weights numbers may be told; to the public they could give groups away. */
  isStaff: boolean;
  items: ExplainedItem[];
  rule: { minimum: number; of: number; dontKnow: "zero" | "missing" };
  /** Null where nothing is shown. */
  shown: ShownFigure | null;
};

export type ShownFigure = {
  n: number | null;
  people: number | null;
  rate: number | null;
  figures: ConstructFigures & { n_valid: number; mean: number };
  /** Without a roster: nothing is weighted or compared. */
  isAlone: boolean;
  isSchool: boolean;
  /** Over how many schools Holm's adjustment was made; 0 for an audience. */
  compared: number;
  weighting: {
    deff: number;
    error: number;
    capped: number;
    joined: number;
    isRaked: boolean;
  } | null;
};

/** One step of an explanation: words, then formulas with the release's own figures. */
export type Step = {
  id: string;
  title: string;
  texts: string[];
  formulas: string[];
  items?: readonly ExplainedItem[];
};

/** What an address asks to be explained; null where no table has it. */
export function explainedFigure(
  source: ResultsSource,
  query: URLSearchParams,
  { lang: wanted, isStaff }: { lang: string | null; isStaff: boolean },
): ExplainedFigure | null {
  const words = resultsWords(wanted, source.language);
  const construct = constructOf(query.get("construct"));
  const place = placeOf(query);
  const found = findRow(source, place);
  if (!construct || !found || !isAsked(source, place.audience, construct)) return null;
  const items = itemsOf(source, place.audience, construct, words);
  const { minItems, of, dontKnow } = CONSTRUCT_RULES[construct];
  const minimum = items.length === of ? minItems : Math.ceil(items.length / 2);
  return {
    ...{
      lang: words.lang,
      dir: words.dir,
      construct,
      isStaff,
      items,
      ...timesOf(source, words.locale),
    },
    name: nameOf(source, place, words),
    rule: { minimum, of: items.length, dontKnow },
    shown: shownFigure(source, found, construct),
  };
}

function constructOf(name: string | null): Construct | null {
  const known = Object.keys(CONSTRUCT_RULES) as Construct[];
  return known.find((one) => one === name && one !== "concern") ?? null;
}

function placeOf(query: URLSearchParams): Place {
  const [school, language] = [query.get("school"), query.get("language")];
  return {
    audience: query.get("audience") ?? "",
    ...(school ? { school } : {}),
    ...(language ? { language } : {}),
  };
}

type Found = { row: ReleaseRow; isAlone: boolean };

function findRow({ release }: ResultsSource, place: Place): Found | null {
  for (const name of ["audience", "people_who_answered", "school", "language"] as const) {
    const row = rowsOf(release.tables, name).find(
      (one) =>
        one.audience === place.audience &&
        one.school === place.school &&
        one.language === place.language,
    );
    if (row) return { row, isAlone: name === "people_who_answered" };
  }
  return null;
}

function nameOf(source: ResultsSource, place: Place, words: ResultsWords): string {
  const group = words.t("group.name", { audience: place.audience });
  if (place.school === undefined && place.language === undefined) return group;
  return words.t("group.at", { group, place: placeName(source, place, words) });
}

function itemsOf(
  { definition, language }: ResultsSource,
  audience: string,
  construct: Construct,
  { t, lang, number }: ResultsWords,
): ExplainedItem[] {
  const asked = audience === "partners" ? partnerAudiences[0] : audience;
  const known = AUDIENCES.find((one) => one === asked);
  if (!known) return [];
  return itemsFor(definition, known)
    .filter(isChoice)
    .filter((item) => item.construct === construct && item.scored)
    .map((item) => ({
      id: item.id,
      text: showText(wordingFor(item.text, known) ?? {}, lang, language),
      options: optionsOf(definition, item).map(({ label, score }) =>
        t("explained.option", {
          label: showText(label, lang, language).text,
          points: score === null ? t("explained.no_points") : number(score),
        }),
      ),
    }));
}

function shownFigure(
  { release }: ResultsSource,
  { row, isAlone }: Found,
  construct: string,
): ShownFigure | null {
  const figures = row.constructs[construct];
  if (!figures || figures.mean === null || figures.n_valid === null) return null;
  const weighting = release.weightings.find(({ audience }) => audience === row.audience);
  const compared = release.comparedSchools.find(
    (one) => one.audience === row.audience && one.construct === construct,
  );
  return {
    ...{ n: row.n, people: row.people, rate: row.response_rate, isAlone },
    figures: { ...figures, mean: figures.mean, n_valid: figures.n_valid },
    isSchool: row.school !== undefined,
    compared: row.school === undefined ? 0 : (compared?.count ?? 0),
    weighting: weighting
      ? {
          ...{ deff: weighting.deff, error: weighting.marginError, capped: weighting.capped },
          ...{ joined: weighting.joined.length, isRaked: weighting.unraked === null },
        }
      : null,
  };
}
