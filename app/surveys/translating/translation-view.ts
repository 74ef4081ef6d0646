import { compareTexts, type Piece } from "~/platform/text-pieces";
import type { SurveyDefinition } from "../survey";
import { showText } from "../texts";
import { placeMark } from "./place-mark";
import { placeWords } from "./place-words";
import { type Place, placesOf } from "./places";
import { stateOf, type TextState, translatedFrom } from "./status";

/** A text beside its original. */
export interface ShownText {
  key: string;
  place: string;
  original: string;
  text: string;
  state: TextState;
  /** What changed in the original since it was translated. */
  change: Piece[] | null;
  seen: string;
}

/** The texts of one section, or the survey's own, or the answers to choose from. */
export interface TextGroup {
  id: string;
  title: string;
  texts: ShownText[];
  /** How many of them are missing or to be looked at again. */
  left: number;
}

export interface ViewOptions {
  language: string;
  /** The language that translations are told from. */
  source: string;
  /** The language shown beside. */
  beside: string;
}

/** A survey's texts for somebody who translates them, in its own order. */
export function textGroups(definition: SurveyDefinition, options: ViewOptions): TextGroup[] {
  const places = placesOf(definition);
  const ids = new Map(places.map((place) => [groupOf(place), place.section]));
  return [...ids].map(([id, section]) => {
    const own = places.filter((place) => groupOf(place) === id);
    const texts = own.map((place) => shownText(definition, place, options));
    const title = groupTitle(definition, id, section, options.beside);
    return { id, title, texts, left: texts.filter(isLeft).length };
  });
}

/** Groups with those texts only that are missing or to be looked at again, and those that were `typed` and not saved. */
export function groupsLeft(
  groups: readonly TextGroup[],
  typed: Readonly<Record<string, { text: string }>>,
): TextGroup[] {
  const isUnsaved = ({ key, text }: ShownText) => (typed[key]?.text ?? text) !== text;
  return groups.map((group) => ({
    ...group,
    texts: group.texts.filter((text) => isLeft(text) || isUnsaved(text)),
  }));
}

function isLeft({ state }: ShownText): boolean {
  return state === "missing" || state === "outdated";
}

/** The group a text is in: also the part of the page it stands in. */
export function groupOf({ of, section }: Pick<Place, "of" | "section">): string {
  if (of === "option") return "answers";
  return section === null ? "survey" : `section-${section}`;
}

function groupTitle(
  { sections }: SurveyDefinition,
  id: string,
  section: string | null,
  language: string,
): string {
  if (section === null)
    return id === "answers" ? "Answers to choose from" : "Title and introduction";
  const title = sections.find((one) => one.id === section)?.title ?? {};
  const [texts = {}] = Object.values(title);
  return showText(texts, language, language).text || section;
}

function shownText(
  definition: SurveyDefinition,
  place: Place,
  { language, source, beside }: ViewOptions,
): ShownText {
  const { key, texts } = place;
  const from = translatedFrom(definition, place, language, source);
  return {
    ...{ key, place: placeWords(place) },
    original: texts[beside] ?? "",
    text: texts[language] ?? "",
    state: stateOf(definition, place, language, source),
    change: from === null ? null : compareTexts(from, texts[source] ?? ""),
    seen: placeMark(place, language, source),
  };
}
