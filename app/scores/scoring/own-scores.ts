import type { Audience } from "~/people/audience";
import type { SurveyDefinition } from "~/surveys/survey";
import { type Answers, scoreAnswers } from "./score";
import { scoringPlan } from "./scoring-instrument";
import { instrumentOf } from "./survey-plan";

/** One respondent's own scores by construct, 0 to 100; null with too few answers (METHOD 1). */
export function ownScores(
  definition: SurveyDefinition,
  audience: Audience,
  answers: Answers,
): Record<string, number | null> {
  return scoreAnswers(answers, scoringPlan(instrumentOf(definition), audience));
}
