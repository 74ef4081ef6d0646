import { type Caller, describeActor } from "~/platform/scope.server";
import { changeTranslations } from "./change-translations.server";
import { languagesIn } from "./status";
import { confirmLanguage } from "./track";

export type ConfirmedLanguage =
  | { ok: true }
  /** `changed`: not what the reader has seen. */
  | { ok: false; reason: "no_survey" | "no_language" | "changed" };

/** Somebody stands for a translation as it was when they opened it; who and when goes into the survey and the record. */
export async function confirmTranslation(
  caller: Caller,
  at: { surveyId: string; language: string; seen: string },
  now: { at: Date; day: string },
): Promise<ConfirmedLanguage> {
  const { surveyId, language, seen } = at;
  const { actor } = caller;
  const by = actor.kind === "staff" ? actor.name : describeActor(actor);
  return changeTranslations<ConfirmedLanguage>(caller, surveyId, now.at, (translated) => {
    const { draft, source, revision } = translated;
    const isThere = language !== source && languagesIn(draft).includes(language);
    if (!isThere) return { said: { ok: false, reason: "no_language" } };
    if (revision !== seen) return { said: { ok: false, reason: "changed" } };
    return {
      said: { ok: true },
      draft: confirmLanguage(draft, language, { by: by.slice(0, 200), on: now.day }),
      audit: { action: "survey.translation.review", detail: { language } },
    };
  });
}
