import type { SurveyDefinition } from "../survey";
import { removeLanguage } from "../translating/track";

/** Offers a survey in one more language, from its title on; nobody has reviewed it yet. */
export function addLanguage(survey: SurveyDefinition, language: string, title: string) {
  const all = { ...survey.title.all, [language]: title };
  const unreviewed = [...new Set([...(survey.unreviewed ?? []), language])];
  return { ...survey, title: { ...survey.title, all }, unreviewed };
}

/** Takes every text of a language out; the last language stays. */
export function dropLanguage(survey: SurveyDefinition, language: string): SurveyDefinition {
  const others = Object.keys(survey.title.all ?? {}).filter((tag) => tag !== language);
  return others.length === 0 ? survey : removeLanguage(survey, language);
}
