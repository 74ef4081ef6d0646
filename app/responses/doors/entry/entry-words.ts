import type { ShownItem } from "~/surveys/localize";
import { LONGEST_TEXT } from "../../form/read-item";
import type { EntryProblem } from "./read-entry";

/** What is wrong with what was typed off paper, for staff. */
export function entryProblemWords(problem: EntryProblem, item: ShownItem): string {
  switch (problem) {
    case "no_box":
    case "unknown_option":
      return `There is no such box. Type the small numbers beside the boxes, 1 to ${Math.max(1, item.options.length)}.`;
    case "several":
      return item.kind === "ranking"
        ? "Each box can be given once, the first choice first."
        : "One box only. Where two are crossed, leave it empty.";
    case "exclusive":
      return "These boxes do not go together. Where both are crossed, leave it empty.";
    case "not_a_number":
      return "A number in digits. What is none is left empty.";
    case "not_a_day":
      return "A day as year-month-day, such as 2026-11-28. What is none is left empty.";
    case "out_of_range":
      return `Outside of what can be given (${item.min ?? "any"} to ${item.max ?? "any"}): leave it empty.`;
    case "too_long":
      return `At most ${LONGEST_TEXT.toLocaleString("en")} characters are kept.`;
    case "not_agreed":
      return "Without a cross here nothing of this form may be kept: put it aside.";
  }
}
