import type { z } from "zod";
import type { ChoiceItem, Item, SurveyDefinition } from "./survey";

/** Questions of a survey at most: a form stays something a phone can show. */
const MOST_ITEMS = 300;

/** Names a form uses for itself. */
const RESERVED = new Set(["version"]);

type Context = z.RefinementCtx<SurveyDefinition>;
type Path = (string | number)[];

/** What the shape alone cannot say: unique ids, known option sets, and what may be scored. */
export function checkReferences(survey: SurveyDefinition, context: Context): void {
  const refuse = (path: Path, message: string) =>
    context.addIssue({ code: "custom", path, message });
  if (survey.title.all === undefined) refuse(["title"], "needs a title for all audiences");
  for (const [name, options] of Object.entries(survey.optionSets)) {
    const code = firstRepeated(options.map((option) => option.code));
    if (code !== null) refuse(["optionSets", name], `has the code "${code}" twice`);
  }
  const section = firstRepeated(survey.sections.map(({ id }) => id));
  if (section !== null) refuse(["sections"], `has the section "${section}" twice`);
  const items = survey.sections.flatMap(({ items }) => items);
  if (items.length > MOST_ITEMS) refuse(["sections"], `has more than ${MOST_ITEMS} items`);
  const item = firstRepeated(items.map(({ id }) => id));
  if (item !== null) refuse(["sections"], `has the item "${item}" twice`);
  survey.sections.forEach((section, s) => {
    section.items.forEach((item, i) => {
      const path = ["sections", s, "items", i];
      for (const message of faultsOf(survey, item)) refuse(path, message);
    });
  });
}

function faultsOf(survey: SurveyDefinition, item: Item): string[] {
  const name = RESERVED.has(item.id) || item.id in {} ? [`the id "${item.id}" is reserved`] : [];
  if (item.kind === "number" && item.min !== undefined && item.max !== undefined) {
    return item.min > item.max ? [...name, "its least value is above its greatest"] : name;
  }
  return item.kind === "single" || item.kind === "multiple"
    ? [...name, ...choiceFaults(survey, item)]
    : name;
}

function choiceFaults(survey: SurveyDefinition, item: ChoiceItem): string[] {
  const options = Object.hasOwn(survey.optionSets, item.options)
    ? survey.optionSets[item.options]
    : undefined;
  if (options === undefined) return [`there is no option set "${item.options}"`];
  if (!item.scored) return [];
  if (item.construct === undefined) return ["a scored item needs a construct"];
  if (item.construct === "concern") return ["concern is never scored"];
  if (item.kind === "multiple") return ["a multiple choice is not scored"];
  const scores = options.filter((option) => option.score !== null);
  return scores.length < 2 ? ["a scored item needs two options with a score"] : [];
}

function firstRepeated(values: readonly string[]): string | null {
  return values.find((value, index) => values.indexOf(value) !== index) ?? null;
}
