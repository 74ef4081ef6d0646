import { AUDIENCES } from "~/people/audience";
import type { SurveyDefinition } from "~/surveys/survey";
import { instrumentOf } from "../scoring/survey-plan";
import { partnerAudiences } from "./release-cells";

/** Whether a construct was measured by the same items in both versions: else scores are not comparable. */
export function isSameScale(
  now: SurveyDefinition,
  then: SurveyDefinition,
  audience: string,
  construct: string,
): boolean {
  const audiences = audience === "partners" ? partnerAudiences : [audience];
  const scaleOf = (definition: SurveyDefinition, one: string) =>
    (instrumentOf(definition).items[one] ?? [])
      .filter((item) => item.construct === construct)
      .map(({ id, options }) => [id, options.map(({ code, score }) => [code, score])]);
  return audiences
    .filter((one) => AUDIENCES.some((known) => known === one))
    .every((one) => JSON.stringify(scaleOf(now, one)) === JSON.stringify(scaleOf(then, one)));
}
