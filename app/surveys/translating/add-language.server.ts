import type { Caller } from "~/platform/scope.server";
import { changeTranslations } from "./change-translations.server";
import { languagesIn } from "./status";
import { putTranslations } from "./track";
import { tidyText, wrongTranslation } from "./wrong-text";

export type AddedLanguage =
  | { ok: true }
  | { ok: false; reason: "no_survey" }
  | { ok: false; reason: "there" | "wrong"; message: string };

/** Offers a survey in one more language, from its title on; nobody has confirmed it yet. */
export async function addLanguage(
  caller: Caller,
  { surveyId, language, title }: { surveyId: string; language: string; title: string },
  now: Date,
): Promise<AddedLanguage> {
  return changeTranslations<AddedLanguage>(caller, surveyId, now, ({ draft, source }) => {
    if (languagesIn(draft).includes(language) && draft.title.all?.[language] !== undefined) {
      return { said: { ok: false, reason: "there", message: "The survey has this language." } };
    }
    const text = tidyText(title);
    const message = wrongTranslation(text, draft.title.all?.[source] ?? "");
    if (message) return { said: { ok: false, reason: "wrong", message } };
    return {
      said: { ok: true },
      draft: putTranslations(draft, language, source, new Map([["title.all", text]])),
      audit: { action: "survey.language.add", detail: { language } },
    };
  });
}
