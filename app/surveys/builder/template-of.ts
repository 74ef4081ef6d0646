import type { SurveyDefinition } from "../survey";
import { insertParts, type Pick } from "./insert";

/** A question or a section with its answers as a small survey of its own, to be kept as a template. */
export function templateOf(
  survey: SurveyDefinition,
  pick: Exclude<Pick, "all">,
  name: string,
): SurveyDefinition {
  const empty = { title: { all: { en: name } }, optionSets: {}, sections: [] };
  const place = { section: null, at: 0 };
  const { unreviewed, ...kept } = insertParts(empty, survey, pick, place, new Set());
  return unreviewed ? { ...kept, unreviewed } : kept;
}
