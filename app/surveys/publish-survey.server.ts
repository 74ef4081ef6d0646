import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, describeActor, transaction } from "~/platform/scope.server";
import { type Fault, faultsOf } from "./builder/faults";
import { findSurvey, insertVersion } from "./survey.db.server";
import { findKeptDraft } from "./survey-draft.db.server";
import { languagesOf, missingTranslations } from "./translations";

export type PublishedVersion =
  | { ok: true; versionId: string; number: number; missingTranslations: Record<string, number> }
  | {
      ok: false;
      reason: string;
      faults?: Fault[];
      /** The draft is not the one that was looked at. */
      isChanged?: true;
    };

/**
 * Makes an immutable version of a draft without faults, and says which translations it lacks; where `seen`
 * marks a draft, of that one only.
 */
export async function publishSurvey(
  caller: Caller,
  surveyId: string,
  seen?: string,
): Promise<PublishedVersion> {
  return transaction(caller, async (scope) => {
    const kept = seen === undefined ? null : await findKeptDraft(scope, surveyId);
    if (kept && kept.revision !== seen) {
      return { ok: false, reason: "The draft was changed meanwhile.", isChanged: true };
    }
    const survey = await findSurvey(scope, surveyId);
    if (!survey) return { ok: false, reason: "There is no such survey." };
    const faults = faultsOf(survey.draft);
    if (faults.length > 0) return { ok: false, reason: reasonOf(faults), faults };
    const version = await insertVersion(scope, survey, describeActor(scope.actor));
    await recordAudit(scope, "survey.publish", `survey:${surveyId}`, { number: version.number });
    return {
      ok: true,
      versionId: version.id,
      number: version.number,
      missingTranslations: missingTranslations(survey.draft, languagesOf(survey.draft)),
    };
  });
}

function reasonOf(faults: Fault[]): string {
  const first = faults.slice(0, 10).map(({ place, words }) => `${place}: ${words}`);
  const more = faults.length > first.length ? ` And ${faults.length - first.length} more.` : "";
  return `The survey cannot be published yet. ${first.join(" ")}${more}`;
}
