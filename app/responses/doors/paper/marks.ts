import type { ShownItem, ShownSurvey } from "~/surveys/localize";

/** A question as paper names it: its own mark, and the answers it offers. */
export interface MarkedQuestion {
  id: string;
  mark: string;
  item: ShownItem;
}

/**
 * The questions of a survey by id, with what they are called on paper: the number that a question has
 * online, a letter where it has none. In Latin digits whatever the language: people who type forms in
 * look for them.
 */
export function markQuestions(survey: ShownSurvey): Map<string, MarkedQuestion> {
  const marked = new Map<string, MarkedQuestion>();
  let letters = 0;
  for (const item of survey.sections.flatMap((section) => section.items)) {
    for (const { id, number } of [item, ...item.rows]) {
      if (item.kind === "info" || (item.kind === "matrix" && id === item.id)) continue;
      const mark = number === null ? letterOf(letters++) : String(number);
      marked.set(id, { id, mark, item });
    }
  }
  return marked;
}

/** A, B, … Z, AA, AB, … */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

/** What stands beside the boxes of a question, and is typed in for it: counted from 1. */
export function boxOf(item: ShownItem, code: string): number | null {
  const at = item.options.findIndex((option) => option.code === code);
  return at < 0 ? null : at + 1;
}
