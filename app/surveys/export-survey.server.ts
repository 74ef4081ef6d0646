import { type Caller, transaction } from "~/platform/scope.server";
import type { SurveyDefinition } from "./survey";
import { findSurvey, findVersionNumber } from "./survey.db.server";

export type ExportedSurvey = { slug: string; definition: SurveyDefinition };

/** A survey's draft, or one of its published versions by its number, as a survey file has it. */
export async function exportSurvey(
  caller: Caller,
  surveyId: string,
  number: number | null,
): Promise<ExportedSurvey | null> {
  return transaction(caller, async (scope) => {
    const survey = await findSurvey(scope, surveyId);
    if (!survey) return null;
    if (number === null) return { slug: survey.slug, definition: survey.draft };
    const version = await findVersionNumber(scope, surveyId, number);
    return version && { slug: `${survey.slug}-${number}`, definition: version.definition };
  });
}

/** The file that an import reads again: indented, as JSON. */
export function surveyFile(definition: SurveyDefinition): string {
  return `${JSON.stringify(definition, null, 2)}\n`;
}
