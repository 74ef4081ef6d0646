import { quoted } from "../report";
import { attribute } from "./made";
import type { LssQuestion } from "./structure";

/** Settings of a question that its making has used, or that only say how it looks there. */
const USED = new Set(
  (
    "other_replace_text exclude_all_others dualscale_headerA dualscale_headerB " +
    "multiflexible_checkbox input_boxes numbers_only relevance hidden"
  ).split(" "),
);

/** What LimeSurvey writes where nobody has set anything. */
const UNSET: Readonly<Record<string, readonly string[]>> = {
  ...{ display_columns: ["1"], time_limit_action: ["1"], location_mapwidth: ["500"] },
  ...{ location_mapheight: ["300"], location_mapzoom: ["11"], show_totals: ["X"] },
  ...{ scale_export: ["0"], statistics_showgraph: ["1"], slider_handle: ["0"], choice_title: [] },
  ...{ question_template: ["core", "none"], answer_order: ["normal"], slider_rating: ["0"] },
  ...{ other_position: ["end", "default"], date_format: [], keep_aspect: ["0"] },
};
const NOTHING = ["", "0", "N", "none", "default", "normal"];

/** What the settings do that are missed most. */
const DOES: Readonly<Record<string, string>> = {
  array_filter: "shows only what was chosen in",
  array_filter_exclude: "hides what was chosen in",
  em_validation_q: "checks all of the answer by",
  em_validation_sq: "checks each part of the answer by",
  equals_num_value: "the sum must be",
  hide_tip: "hides LimeSurvey’s tip",
  max_answers: "at most so many answers",
  min_answers: "at least so many answers",
  max_num_value: "the sum is at most",
  min_num_value: "the sum is at least",
  maximum_chars: "at most so many characters",
  num_value_int_only: "whole numbers only",
  other_comment_mandatory: "insists on own words",
  prefix: "words before the field",
  random_group: "asked in a random order with",
  random_order: "answers in a random order",
  suffix: "words behind the field",
  time_limit: "at most so many seconds",
};

/** Settings that have no counterpart here, one by one in words; what was never set is none. */
export function settingsLeft(question: LssQuestion, used: ReadonlySet<string>): string[] {
  return [...question.attributes.keys()].flatMap((name) => {
    const value = attribute(question, name);
    const unset = NOTHING.includes(value) || (UNSET[name] ?? []).includes(value);
    if (unset || USED.has(name) || used.has(name)) return [];
    const what = Object.hasOwn(DOES, name) ? `${name} (${DOES[name]})` : name;
    return [`${what} ${quoted(value, 80)}`];
  });
}
