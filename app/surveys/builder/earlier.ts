import { type Item, itemsOf } from "../item";
import type { SurveyDefinition } from "../survey";

/** The items that come before a section or an entry: what it may look back at. */
export function itemsBefore(survey: SurveyDefinition, id: string): Item[] {
  const items: Item[] = [];
  for (const section of survey.sections) {
    if (section.id === id) return items;
    for (const entry of section.items) {
      if (entry.id === id) return items;
      items.push(...itemsOf(entry));
    }
  }
  return items;
}
