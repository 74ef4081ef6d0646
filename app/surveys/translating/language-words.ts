import { findLanguageTag } from "~/people/language-tag";
import { directionOf } from "../../../emails/languages";

const english = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** What staff call a language: "Spanish"; the tag itself where nobody knows. */
export function languageInEnglish(tag: string): string {
  // A tag can have the form of one and still not be one, as `es-12`.
  return (findLanguageTag(tag) && english.of(tag)) || tag;
}

/** What an element with words of a language says of them. */
export function inLanguage(tag: string): { lang: string; dir: "ltr" | "rtl" } {
  return { lang: tag, dir: directionOf(tag) };
}
