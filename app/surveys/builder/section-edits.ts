import type { SurveyDefinition } from "../survey";
import { movedTo } from "./change";
import { insertParts } from "./insert";
import { wordsIn } from "./new-entry";
import { sectionIds, type TakenIds } from "./new-ids";

export function addSection(survey: SurveyDefinition, at: number, language: string, title: string) {
  const section = { id: sectionIds(survey)(), title: wordsIn(language, title), items: [] };
  return { ...survey, sections: survey.sections.toSpliced(at, 0, section) };
}

export function moveSection(survey: SurveyDefinition, id: string, to: number) {
  const from = survey.sections.findIndex((section) => section.id === id);
  return { ...survey, sections: movedTo(survey.sections, from, to) };
}

export function removeSection(survey: SurveyDefinition, id: string): SurveyDefinition {
  return { ...survey, sections: survey.sections.filter((section) => section.id !== id) };
}

/** The same questions once more, under new ids; those that look at each other look at the copies. */
export function duplicateSection(survey: SurveyDefinition, id: string, taken: TakenIds) {
  const at = survey.sections.findIndex((section) => section.id === id);
  if (at < 0) return survey;
  return insertParts(survey, survey, { section: id }, { section: null, at: at + 1 }, taken);
}
