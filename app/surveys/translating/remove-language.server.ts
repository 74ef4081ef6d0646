import type { Caller } from "~/platform/scope.server";
import { changeTranslations } from "./change-translations.server";
import { languagesIn } from "./status";
import { removeLanguage } from "./track";

export type RemovedLanguage = { ok: true } | { ok: false; reason: "no_survey" | "no_language" };

/** Takes every text of a language out of the draft; published versions keep them. */
export async function removeTranslation(
  caller: Caller,
  { surveyId, language }: { surveyId: string; language: string },
  now: Date,
): Promise<RemovedLanguage> {
  return changeTranslations<RemovedLanguage>(caller, surveyId, now, ({ draft, source }) => {
    if (language === source || !languagesIn(draft).includes(language)) {
      return { said: { ok: false, reason: "no_language" } };
    }
    return {
      said: { ok: true },
      draft: removeLanguage(draft, language),
      audit: { action: "survey.language.remove", detail: { language } },
    };
  });
}
