import { inLanguageOrder } from "./language-order";
import type { SurveyDefinition } from "./survey";
import { tagFor } from "./texts";
import { placesOf } from "./translating/places";

/** The languages a survey is offered in: those its title has. */
export function languagesOf(definition: SurveyDefinition): string[] {
  return inLanguageOrder(Object.keys(definition.title.all ?? {}));
}

/** How many of a survey's texts each language lacks; readers of it get the fallback there. */
export function missingTranslations(
  definition: SurveyDefinition,
  languages: readonly string[],
): Record<string, number> {
  const places = placesOf(definition);
  const missing = (language: string) =>
    places.filter(({ texts }) => tagFor(texts, language) === null).length;
  return Object.fromEntries(languages.map((language) => [language, missing(language)]));
}

/**
 * The language a page is in: the wanted one if the survey has it (`es-MX` is served by `es`, and
 * `pt` by `pt-BR` where that is all there is), else the fallback.
 */
export function pickLanguage(
  wanted: string | null,
  offered: readonly string[],
  fallback: string,
): string {
  if (wanted === null) return fallback;
  const base = (tag: string) => tag.toLowerCase().split("-", 1)[0];
  const exact = offered.find((tag) => tag.toLowerCase() === wanted.toLowerCase());
  const general = offered.find((tag) => tag === base(wanted));
  return exact ?? general ?? offered.find((tag) => base(tag) === base(wanted)) ?? fallback;
}
