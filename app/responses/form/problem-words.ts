import type { ShownItem } from "~/surveys/localize";
import type { MessageKey } from "../messages/en";
import type { Translator } from "../messages/translator";
import type { FormValues } from "./form-values";
import { type AnswerProblem, cleanText, LONGEST_TEXT } from "./read-item";

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
      return t("error.out_of_range", boundsOf(item));
    case "too_long": {
      const length = cleanText(values[item.id]?.[0] ?? "").length;
      return t("error.too_long", { most: LONGEST_TEXT, length });
    }
    case "unknown_option":
      return t("error.unknown_option");
    case "several":
      return t("error.several");
    case "not_a_number":
      return t("error.not_a_number");
  }
}

const REQUIRED: Readonly<Record<ShownItem["kind"], MessageKey>> = {
  single: "error.required",
  multiple: "error.required_multiple",
  number: "error.not_a_number",
  text: "error.required_text",
};

function requiredWords(item: ShownItem, t: Translator["t"]): string {
  const apart = item.options.find((option) => option.apart);
  if (item.kind !== "single" || apart === undefined) return t(REQUIRED[item.kind]);
  return t("error.required_apart", { apart: apart.label.text });
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
