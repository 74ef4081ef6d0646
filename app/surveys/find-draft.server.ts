import { type Caller, transaction } from "~/platform/scope.server";
import type { SurveyDefinition } from "./survey";
import { findSurvey } from "./survey.db.server";

/** The draft of a survey, or null if there is no such survey. */
export async function findDraft(caller: Caller, id: string): Promise<SurveyDefinition | null> {
  const survey = await transaction(caller, (scope) => findSurvey(scope, id));
  return survey?.draft ?? null;
}
