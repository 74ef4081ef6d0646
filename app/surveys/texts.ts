import { z } from "zod";
import { AUDIENCES, type Audience } from "~/people/audience";
import { inLanguageOrder } from "./language-order";

export const languageTagSchema = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/);

/** One text by language tag: `{ "en": "Yes", "es": "Sí" }`. A draft may have none yet. */
export const textsSchema = z.record(languageTagSchema, z.string().trim().min(1).max(2000));

/** What each audience reads; `all` is for those without their own. */
export const wordingSchema = z.partialRecord(z.enum([...AUDIENCES, "all"]), textsSchema);

export type Texts = z.infer<typeof textsSchema>;
export type Wording = z.infer<typeof wordingSchema>;

/** A text as a page shows it; `lang` is set where it is not in the page's language. */
export interface Shown {
  text: string;
  lang?: string;
}

/** What an audience reads; organizations read the business wording. Null: it is not asked. */
export function wordingFor(wording: Wording, audience: Audience): Texts | null {
  const shared = audience === "organization" ? wording.business : undefined;
  return wording[audience] ?? shared ?? wording.all ?? null;
}

/** Whether somebody reads something, and nobody an empty text. */
export function isWorded(wording: Wording): boolean {
  const texts = Object.values(wording);
  return texts.length > 0 && texts.every((text) => Object.keys(text).length > 0);
}

/** The tag under which a text exists in a language: `es-MX` is served by `es`, not by `es-ES`. */
export function tagFor(texts: Texts, language: string): string | null {
  if (Object.hasOwn(texts, language)) return language;
  const base = language.split("-", 1)[0] ?? language;
  return Object.hasOwn(texts, base) ? base : null;
}

/** A text in a language, else in the fallback, else in the first language it has, said which. */
export function showText(texts: Texts, language: string, fallback: string): Shown {
  const own = tagFor(texts, language);
  if (own !== null) return { text: texts[own] ?? "" };
  const other = tagFor(texts, fallback) ?? inLanguageOrder(Object.keys(texts))[0] ?? fallback;
  return { text: texts[other] ?? "", lang: other };
}
