import { getDistrict } from "~/districts/get-district.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { SurveyDefinition } from "./survey";
import { findKeptDraft, type KeptDraft, replaceDraft } from "./survey-draft.db.server";
import { sourceOf } from "./translating/status";
import { trackTranslations } from "./translating/track";

export type SavedDraft =
  | { ok: true; revision: string }
  | { ok: false; reason: "no_survey" }
  | { ok: false; reason: "conflict"; current: KeptDraft };

/**
 * Keeps a draft if it was written over the one that is there now; it may have faults. What it says of its
 * translations is worked out here from what has changed.
 */
export async function saveDraft(
  caller: Caller,
  surveyId: string,
  typed: { draft: SurveyDefinition; revision: string },
  now: Date,
): Promise<SavedDraft> {
  return transaction(caller, async (scope) => {
    const before = await findKeptDraft(scope, surveyId);
    if (!before) return { ok: false, reason: "no_survey" };
    const source = sourceOf(typed.draft, (await getDistrict(scope)).language);
    const draft = trackTranslations(before.draft, typed.draft, source);
    const kept = { draft, revision: typed.revision, savedAt: now };
    const revision = await replaceDraft(scope, surveyId, kept);
    if (revision !== null) return { ok: true, revision };
    const current = (await findKeptDraft(scope, surveyId)) ?? before;
    return { ok: false, reason: "conflict", current };
  });
}
