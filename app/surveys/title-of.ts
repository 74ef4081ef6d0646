import type { SurveyDefinition } from "./survey";
import { showText } from "./texts";

/** What staff call a survey: its title in English, else in its first language, else its short name. */
export function titleOf({ title }: SurveyDefinition, slug: string): string {
  return showText(title.all ?? {}, "en", "en").text || slug;
}
