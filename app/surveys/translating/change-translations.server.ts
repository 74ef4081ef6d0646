import { getDistrict } from "~/districts/get-district.server";
import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { SurveyDefinition } from "../survey";
import { findKeptDraft, replaceDraft } from "../survey-draft.db.server";
import { sourceOf } from "./status";

/** A draft as a change of its translations finds it. */
export type Translated = {
  draft: SurveyDefinition;
  /** The language that the others are translated from. */
  source: string;
  revision: string;
};

/** What a change makes of a draft, and what is to be told of it; without a draft nothing is written. */
export type Changed<T> = {
  said: T;
  draft?: SurveyDefinition;
  audit?: { action: string; detail: Record<string, string | number> };
};

/** Others keep on writing the same draft: so often a change is made anew over what they wrote. */
const mostTries = 5;

/** The draft of a survey with the language of its originals; null if there is no such survey. */
export async function findTranslated(caller: Caller, surveyId: string): Promise<Translated | null> {
  return transaction(caller, async (scope) => {
    const kept = await findKeptDraft(scope, surveyId);
    if (!kept) return null;
    const { language } = await getDistrict(scope);
    return { draft: kept.draft, revision: kept.revision, source: sourceOf(kept.draft, language) };
  });
}

/**
 * Lets `change` make a new draft out of the one that is there at that moment. Whoever builds the survey
 * meanwhile is told by the draft's mark.
 */
export async function changeTranslations<T>(
  caller: Caller,
  surveyId: string,
  now: Date,
  change: (translated: Translated) => Changed<T>,
): Promise<T | { ok: false; reason: "no_survey" }> {
  return transaction(caller, async (scope) => {
    for (let left = mostTries; left > 0; left--) {
      const translated = await findTranslated(scope, surveyId);
      if (!translated) return { ok: false, reason: "no_survey" };
      const { said, draft, audit } = change(translated);
      if (!draft) return said;
      const kept = { draft, revision: translated.revision, savedAt: now };
      if ((await replaceDraft(scope, surveyId, kept)) === null) continue;
      if (audit) await recordAudit(scope, audit.action, `survey:${surveyId}`, audit.detail);
      return said;
    }
    throw new Error(`the draft of survey ${surveyId} is being written without a pause`);
  });
}
