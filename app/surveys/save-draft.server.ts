import { type Caller, transaction } from "~/platform/scope.server";
import type { SurveyDefinition } from "./survey";
import { findKeptDraft, type KeptDraft, replaceDraft } from "./survey-draft.db.server";

export type SavedDraft =
  | { ok: true; revision: string }
  | { ok: false; reason: "no_survey" }
  | { ok: false; reason: "conflict"; current: KeptDraft };

/** Keeps a draft if it was written over the one that is there now; it may have faults. */
export async function saveDraft(
  caller: Caller,
  surveyId: string,
  typed: { draft: SurveyDefinition; revision: string },
  now: Date,
): Promise<SavedDraft> {
  return transaction(caller, async (scope) => {
    const revision = await replaceDraft(scope, surveyId, { ...typed, savedAt: now });
    if (revision !== null) return { ok: true, revision };
    const current = await findKeptDraft(scope, surveyId);
    return current
      ? { ok: false, reason: "conflict", current }
      : { ok: false, reason: "no_survey" };
  });
}
