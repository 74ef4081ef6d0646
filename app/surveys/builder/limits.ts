import { itemsOf } from "../item";
import type { SurveyDefinition } from "../survey";

/** What a survey may hold at most; `draftSchema` and `surveySchema` say the same. */
export const MOST = { sections: 40, entries: 200, rows: 30, options: 100, items: 300 } as const;

export function isWithinLimits({ sections, optionSets }: SurveyDefinition): boolean {
  const entries = sections.flatMap(({ items }) => items);
  return (
    sections.length <= MOST.sections &&
    sections.every(({ items }) => items.length <= MOST.entries) &&
    entries.every((entry) => entry.kind !== "matrix" || entry.rows.length <= MOST.rows) &&
    entries.reduce((sum, entry) => sum + Math.max(1, itemsOf(entry).length), 0) <= MOST.items &&
    Object.values(optionSets).every((options) => options.length <= MOST.options)
  );
}
