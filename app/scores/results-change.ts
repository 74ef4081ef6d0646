import { AUDIENCES } from "~/people/audience";
import type { SurveyDefinition } from "~/surveys/survey";
import { partnerAudiences } from "./release-cells";
import type { ConstructFigures } from "./release-rows";
import { instrumentOf } from "./survey-plan";

export type Comparison = {
  /** The earlier score and the difference, in whole points. */
  before: number;
  points: number;
  change: "up" | "down" | "same";
};

/** The smallest change in points that is worth acting on (METHOD 5). */
export const LEAST_CHANGE = 5;

/**
 * A change between two waves' scores, 0 to 100, as if nobody had answered both times, which is
 * careful rather than bold (METHOD 5). Null where either has no standard error to compare with.
 */
export function compareFigures(now: ConstructFigures, then: ConstructFigures): Comparison | null {
  if (now.mean === null || then.mean === null || now.se === null || then.se === null) return null;
  const difference = now.mean - then.mean;
  const isClear =
    Math.abs(difference) > 1.96 * Math.hypot(now.se, then.se) &&
    Math.abs(difference) >= LEAST_CHANGE;
  const direction = difference > 0 ? "up" : "down";
  return {
    before: Math.round(then.mean),
    points: Math.round(Math.abs(difference)),
    change: isClear ? direction : "same",
  };
}

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
