import type { SurveyDefinition } from "./survey";
import { showText } from "./texts";

/** What staff call a survey: its title in English, else in its first language. */
export function titleOf({ title }: SurveyDefinition, untitled: string): string {
  return showText(title.all ?? {}, "en", "en").text || untitled;
}
