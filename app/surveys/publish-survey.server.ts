import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, describeActor, transaction } from "~/platform/scope.server";
import { findSurvey, insertVersion } from "./survey.db.server";
import { languagesOf, missingTranslations } from "./translations";

export type PublishedVersion =
  | { ok: true; versionId: string; number: number; missingTranslations: Record<string, number> }
  | { ok: false; reason: string };

/** Makes an immutable version of the draft, and says which translations it lacks. */
export async function publishSurvey(caller: Caller, surveyId: string): Promise<PublishedVersion> {
  return transaction(caller, async (scope) => {
    const survey = await findSurvey(scope, surveyId);
    if (!survey) return { ok: false, reason: "There is no such survey." };
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
