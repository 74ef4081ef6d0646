import { AUDIENCES } from "~/people/audience";
import { isAskedTheSame } from "~/surveys/comparability";
import type { SurveyDefinition } from "~/surveys/survey";
import { instrumentOf } from "../scoring/survey-plan";
import { partnerAudiences } from "./release-cells";

/**
 * Whether a construct was measured by the same items in both versions, asked in the same words with the same
 * answers, worth the same: else scores are not comparable.
 */
export function isSameScale(
  now: SurveyDefinition,
  then: SurveyDefinition,
  audience: string,
  construct: string,
): boolean {
  const audiences = audience === "partners" ? partnerAudiences : [audience];
  const scaleOf = (definition: SurveyDefinition, one: string) =>
    (instrumentOf(definition).items[one] ?? []).filter((item) => item.construct === construct);
  const pointsOf = (definition: SurveyDefinition, one: string) =>
    JSON.stringify(
      scaleOf(definition, one).map(({ id, options }) => [
        id,
        options.map(({ code, score }) => [code, score]),
      ]),
    );
  return AUDIENCES.filter((one) => audiences.some((asked) => asked === one)).every(
    (one) =>
      pointsOf(now, one) === pointsOf(then, one) &&
      scaleOf(now, one).every(({ id }) => isAskedTheSame(now, then, one, id)),
  );
}
