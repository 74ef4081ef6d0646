import type { ShownItem } from "~/surveys/localize";
import type { MessageKey } from "../messages/en";
import type { Translator } from "../messages/translator";
import { OTHER } from "./beside";
import type { FormValues } from "./form-values";
import { type AnswerProblem, cleanText, LONGEST_OTHER, LONGEST_TEXT } from "./read-item";

/** What is wrong with an answer and how to mend it, without the word "Error". */
export function problemWords(
  item: ShownItem,
  problem: AnswerProblem,
  values: FormValues,
  { t }: Translator,
): string {
  switch (problem) {
    case "required":
      return requiredWords(item, t);
    case "exclusive":
      return t("error.exclusive", { option: loneOption(item, values) });
    case "out_of_range":
      return t(
        item.kind === "date" ? "error.day_out_of_range" : "error.out_of_range",
        boundsOf(item),
      );
    case "too_long":
      return t("error.too_long", lengthOf(item, values));
    case "unknown_option":
      return t("error.unknown_option");
    case "several":
      return t(item.kind === "ranking" ? "error.twice" : "error.several");
    case "not_a_day":
      return t("error.not_a_day");
    case "not_a_number":
      return t("error.not_a_number");
  }
}

const REQUIRED: Readonly<Record<ShownItem["kind"], MessageKey>> = {
  single: "error.required",
  matrix: "error.required",
  multiple: "error.required_multiple",
  offer: "error.required_multiple",
  ranking: "error.required_ranking",
  number: "error.not_a_number",
  date: "error.required_day",
  text: "error.required_text",
  info: "error.required",
  consent: "error.required_consent",
};

function requiredWords(item: ShownItem, t: Translator["t"]): string {
  const apart = item.options.find((option) => option.apart);
  if ((item.kind !== "single" && item.kind !== "matrix") || apart === undefined)
    return t(REQUIRED[item.kind]);
  return t("error.required_apart", { apart: apart.label.text });
}

/** Own words beside an option may be shorter than a text. */
function lengthOf(item: ShownItem, values: FormValues) {
  const isText = item.kind === "text";
  const name = isText ? item.id : item.id + OTHER;
  const most = isText ? LONGEST_TEXT : LONGEST_OTHER;
  return { most, length: cleanText(values[name]?.[0] ?? "").length };
}

function loneOption(item: ShownItem, values: FormValues): string {
  const chosen = item.options.filter(({ code }) => values[item.id]?.includes(code));
  const alone = chosen.find(({ lone }) => lone);
  return (alone ?? chosen[0])?.label.text ?? "";
}

function boundsOf({ min, max }: ShownItem) {
  const bounds = min !== null && max !== null ? "both" : min !== null ? "least" : "most";
  return { bounds, min: min ?? "", max: max ?? "" };
}
