import { z } from "zod";
import { LANGUAGES } from "~/districts/language";
import { pickLanguage } from "~/surveys/translations";
import { clean } from "./ask-form";

export const LONGEST_TEMPLATE = 4000;

/** Words to begin an answer with, by language. */
export type AnswerTemplate = { id: string; name: string; texts: Record<string, string> };

export const textsSchema = z.record(z.string(), z.string());

/** The words in the language of who asked, else in English, else whatever there are. */
export function templateText(texts: Readonly<Record<string, string>>, language: string): string {
  const [first = ""] = Object.keys(texts);
  const tag = pickLanguage(language, Object.keys(texts), texts.en === undefined ? first : "en");
  return texts[tag] ?? "";
}

/** The form of a template: a name and a text a language; an empty text is none. */
export function readTemplate(form: FormData) {
  const name = clean(String(form.get("name") ?? "")).slice(0, 120);
  const typed = LANGUAGES.map(
    ({ tag }) => [tag, clean(String(form.get(`text-${tag}`) ?? ""))] as const,
  );
  const errors: Record<string, string> = {};
  if (name === "") errors.name = "Give it a name.";
  const long = typed.find(([, text]) => text.length > LONGEST_TEMPLATE);
  if (long) errors[`text-${long[0]}`] = `Use at most ${LONGEST_TEMPLATE} characters.`;
  const texts = Object.fromEntries(typed.filter(([, text]) => text !== ""));
  if (Object.keys(texts).length === 0) errors["text-en"] ??= "Write it in one language at least.";
  return { ok: Object.keys(errors).length === 0, errors, value: { name, texts } };
}
