import { AUDIENCES } from "~/people/audience";
import type { Condition } from "../condition";
import { AGREED } from "../condition-rules";
import { type Item, itemsOf } from "../item";
import { optionsOf, type SurveyDefinition } from "../survey";
import { showText, type Wording } from "../texts";

/** A condition as a sentence's end: "“Which devices?” is “Laptop” or “Tablet”". */
export function conditionWords(
  survey: SurveyDefinition,
  condition: Condition,
  language: string,
): string {
  const say = (part: Condition): string => {
    const words = conditionWords(survey, part, language);
    return "all" in part || "any" in part ? `(${words})` : words;
  };
  if ("all" in condition) return condition.all.map(say).join(" and ");
  if ("any" in condition) return condition.any.map(say).join(" or ");
  if ("not" in condition) return `not: ${say(condition.not)}`;
  const item = itemIn(survey, condition.item);
  const name = `“${item ? shortWords(item.text, language) || item.id : condition.item}”`;
  if ("answered" in condition) return `${name} was ${condition.answered ? "" : "not "}answered`;
  if ("is" in condition) {
    const labels = condition.is.map((code) => `“${answerWords(survey, item, code, language)}”`);
    return `${name} is ${labels.join(" or ")}`;
  }
  const { from, to } = condition;
  if (from !== undefined && to !== undefined) return `${name} is between ${from} and ${to}`;
  return from === undefined ? `${name} is ${to} at most` : `${name} is ${from} at least`;
}

export function itemIn(survey: SurveyDefinition, id: string): Item | undefined {
  return survey.sections
    .flatMap(({ items }) => items)
    .flatMap(itemsOf)
    .find((item) => item.id === id);
}

function answerWords(
  survey: SurveyDefinition,
  item: Item | undefined,
  code: string,
  language: string,
): string {
  if (item?.kind === "consent" && code === AGREED) return "agreed";
  if (!item || !("options" in item)) return code;
  const option = optionsOf(survey, item).find((one) => one.code === code);
  return option ? showText(option.label, language, language).text || code : code;
}

/** A wording as everybody, or the first who has words, reads it; empty where nobody does. */
export function wordsFor(wording: Wording | undefined, language: string): string {
  const first = AUDIENCES.find((audience) => wording?.[audience] !== undefined);
  const texts = wording?.all ?? (first && wording?.[first]) ?? {};
  return showText(texts, language, "en").text;
}

/** The beginning of a wording, for a list. */
export function shortWords(wording: Wording | undefined, language: string): string {
  const words = wordsFor(wording, language);
  return words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words;
}
