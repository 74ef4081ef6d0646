import { AUDIENCES } from "~/people/audience";
import type { SurveyDefinition } from "~/surveys/survey";
import { type Shown, showText, wordingFor } from "~/surveys/texts";

/** The questions people answered in their own words, as the first audience that is asked reads them. */
export function textItems(
  definition: SurveyDefinition,
  language: string,
  fallback = "en",
): { id: string; label: Shown }[] {
  return definition.sections
    .flatMap(({ items }) => items)
    .filter(({ kind }) => kind === "text")
    .map(({ id, text }) => {
      const texts = AUDIENCES.map((audience) => wordingFor(text, audience)).find(Boolean);
      return { id, label: texts ? showText(texts, language, fallback) : { text: id } };
    });
}
