import { AUDIENCES } from "~/people/audience";
import { OTHER } from "~/responses/form/beside";
import { type Entry, isChoice } from "~/surveys/item";
import { optionsOf, type SurveyDefinition } from "~/surveys/survey";
import { type Shown, showText, type Texts, wordingFor } from "~/surveys/texts";

/**
 * What people answered in their own words, as the first audience that is asked reads it: questions, and
 * options with a field of their own.
 */
export function textItems(
  definition: SurveyDefinition,
  language: string,
  fallback = "en",
): { id: string; label: Shown }[] {
  const show = (texts: Texts | null | undefined, id: string) =>
    texts ? showText(texts, language, fallback) : { text: id };
  return definition.sections
    .flatMap(({ items }) => items)
    .flatMap((item) => {
      const asked = AUDIENCES.map((audience) => wordingFor(item.text, audience)).find(Boolean);
      const label = show(asked, item.id);
      if (item.kind === "text") return [{ id: item.id, label }];
      const other = otherOption(definition, item);
      if (!other) return [];
      const words = show(other.label, other.code);
      return [{ id: item.id + OTHER, label: { ...label, text: `${label.text} ${words.text}` } }];
    });
}

function otherOption(definition: SurveyDefinition, item: Entry) {
  return isChoice(item) ? optionsOf(definition, item).find(({ other }) => other) : undefined;
}
