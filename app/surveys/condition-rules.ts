import type { Condition } from "./condition";
import { type Item, isChoice } from "./item";
import type { SurveyDefinition } from "./survey";

/**
 * What is wrong with a condition where only `earlier` items come before it. Looking back alone is what
 * keeps conditions from going in a circle.
 */
export function faultsInCondition(
  survey: SurveyDefinition,
  condition: Condition,
  earlier: ReadonlyMap<string, Item>,
): string[] {
  const inner = (part: Condition) => faultsInCondition(survey, part, earlier);
  if ("all" in condition) return condition.all.flatMap(inner);
  if ("any" in condition) return condition.any.flatMap(inner);
  if ("not" in condition) return inner(condition.not);
  const item = earlier.get(condition.item);
  if (!item) return [`looks at "${condition.item}", which is no earlier question`];
  if ("answered" in condition) return [];
  if ("is" in condition) return codeFaults(survey, item, condition.is);
  if (condition.from === undefined && condition.to === undefined) return ["needs a bound"];
  const isCounted = item.kind === "number" || item.kind === "date";
  return isCounted ? [] : [`"${item.id}" is neither a number nor a date`];
}

function codeFaults(survey: SurveyDefinition, item: Item, codes: readonly string[]): string[] {
  const known = isChoice(item)
    ? (survey.optionSets[item.options] ?? []).map(({ code }) => code)
    : [];
  if (item.kind === "consent") known.push(AGREED);
  const unknown = codes.filter((code) => !known.includes(code));
  return unknown.map((code) => `"${item.id}" has no answer "${code}"`);
}

/** The one answer a consent can have. */
export const AGREED = "yes";
