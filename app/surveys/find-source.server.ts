import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { pulseSurvey, standardSurvey } from "./standard/standard-survey";
import type { SurveyDefinition } from "./survey";
import { findSurvey, findVersion } from "./survey.db.server";
import { partsOf, sourceSchema } from "./survey-source";
import { findTemplate } from "./template.db.server";

/** The survey that a source's name stands for; null where there is none. */
export async function findSource(caller: Caller, source: string): Promise<SurveyDefinition | null> {
  if (!sourceSchema.safeParse(source).success) return null;
  return transaction(caller, (scope) => definitionOf(scope, partsOf(source)));
}

async function definitionOf(
  scope: Scope,
  { kind, id }: { kind: string; id: string },
): Promise<SurveyDefinition | null> {
  switch (kind) {
    case "standard":
      return standardSurvey();
    case "short":
      return pulseSurvey();
    case "template":
      return findTemplate(scope, id);
    case "version":
      return (await findVersion(scope, id))?.definition ?? null;
    default:
      return (await findSurvey(scope, id))?.draft ?? null;
  }
}
