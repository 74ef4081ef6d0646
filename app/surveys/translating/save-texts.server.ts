import type { Caller } from "~/platform/scope.server";
import { changeTranslations } from "./change-translations.server";
import { keepTexts, putTranslations } from "./track";
import { type TypedText, type TypedTexts, typeTexts } from "./type-texts";

export type SavedTexts =
  | { ok: true; changed: number }
  | Extract<TypedTexts, { ok: false }>
  | { ok: false; reason: "no_survey" | "original" };

/** Keeps translations of some texts, all of them or none; an empty one takes the translation away. */
export async function saveTexts(
  caller: Caller,
  { surveyId, language }: { surveyId: string; language: string },
  typed: ReadonlyMap<string, TypedText>,
  now: Date,
): Promise<SavedTexts> {
  return changeTranslations<SavedTexts>(caller, surveyId, now, ({ draft, source }) => {
    if (language === source) return { said: { ok: false, reason: "original" } };
    const read = typeTexts(draft, typed, { language, source });
    if (!read.ok) return { said: read };
    const { texts, right } = read;
    const said = { ok: true as const, changed: texts.size + right.length };
    if (said.changed === 0) return { said };
    const put = putTranslations(draft, language, source, texts);
    return {
      ...{ said, draft: keepTexts(put, language, right) },
      audit: { action: "survey.translate", detail: { language, texts: said.changed } },
    };
  });
}
