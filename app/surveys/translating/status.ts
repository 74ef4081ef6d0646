import { inLanguageOrder } from "../language-order";
import type { SurveyDefinition } from "../survey";
import { tagFor } from "../texts";
import { type Place, placesOf } from "./places";
import type { TextNote, TranslationNotes } from "./translations-schema";

/** `outdated`: the original has changed since it was translated. */
export type TextState = "missing" | "outdated" | "draft" | "reviewed";

export const TEXT_STATES = ["missing", "outdated", "draft", "reviewed"] as const;

/** How a language of a survey stands. */
export interface Completeness {
  language: string;
  /** How many texts there are to translate. */
  of: number;
  counts: Record<TextState, number>;
  /** Whether somebody confirmed it and nothing has become doubtful since. */
  state: "draft" | "reviewed";
  /** Who confirmed it as a whole and when, where that was told. */
  reviewed: { by: string; on: string } | null;
}

/** The languages a survey has any text in: those of its title first. */
export function languagesIn(definition: SurveyDefinition): string[] {
  const titled = inLanguageOrder(Object.keys(definition.title.all ?? {}));
  const others = placesOf(definition).flatMap(({ texts }) => Object.keys(texts));
  return [...new Set([...titled, ...inLanguageOrder(others)])];
}

/** The language of a survey's originals: the district's, or the first of its title where it has none in that. */
export function sourceOf({ title }: SurveyDefinition, district: string): string {
  const titled = inLanguageOrder(Object.keys(title.all ?? {}));
  return titled.includes(district) ? district : (titled[0] ?? district);
}

/** How a text stands in a language, told from the survey's `source` language. */
export function stateOf(
  definition: SurveyDefinition,
  { key, texts }: Pick<Place, "key" | "texts">,
  language: string,
  source: string,
): TextState {
  const tag = tagFor(texts, language);
  if (tag === null) return "missing";
  const note = noteOf(definition, tag, key);
  if (isOutdated(note, texts[source])) return "outdated";
  return note?.state ?? (isConfirmed(definition, tag) ? "reviewed" : "draft");
}

/** The original as it was when a text was translated; null where it is the same still, or nobody knows. */
export function translatedFrom(
  definition: SurveyDefinition,
  { key, texts }: Pick<Place, "key" | "texts">,
  language: string,
  source: string,
): string | null {
  const note = noteOf(definition, tagFor(texts, language) ?? language, key);
  return isOutdated(note, texts[source]) ? (note?.from ?? null) : null;
}

export function completenessOf(
  definition: SurveyDefinition,
  language: string,
  source: string,
): Completeness {
  const places = placesOf(definition);
  const counts = { missing: 0, outdated: 0, draft: 0, reviewed: 0 };
  for (const place of places) counts[stateOf(definition, place, language, source)]++;
  const isReviewed = isConfirmed(definition, language) && counts.outdated + counts.draft === 0;
  return {
    ...{ language, of: places.length, counts },
    state: isReviewed ? "reviewed" : "draft",
    reviewed: notesOf(definition, language).reviewed ?? null,
  };
}

export function notesOf(definition: SurveyDefinition, language: string): TranslationNotes {
  const all = definition.translations ?? {};
  return Object.hasOwn(all, language) ? (all[language] ?? {}) : {};
}

/** Whether nobody has still to confirm the language as a whole. */
export function isConfirmed({ unreviewed = [] }: SurveyDefinition, language: string): boolean {
  return !unreviewed.includes(language);
}

function noteOf(definition: SurveyDefinition, tag: string, key: string): TextNote | undefined {
  const { texts = {} } = notesOf(definition, tag);
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}

function isOutdated(note: TextNote | undefined, original: string | undefined): boolean {
  return note?.from !== undefined && note.from !== original;
}
