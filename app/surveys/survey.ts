import { z } from "zod";
import type { Audience } from "~/people/audience";
import { conditionSchema } from "./condition-schema";
import {
  type ChoiceItem,
  type Entry,
  type Item,
  isChoice,
  itemSchema,
  itemsOf,
  optionSchema,
} from "./item";
import { checkReferences } from "./survey-rules";
import { languageTagSchema, wordingFor, wordingSchema } from "./texts";
import { translationsSchema } from "./translating/translations-schema";

const sectionSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_-]{0,31}$/),
  title: wordingSchema,
  hint: wordingSchema.optional(),
  showIf: conditionSchema.optional(),
  items: z.array(itemSchema).max(200),
});

const shape = z.strictObject({
  title: wordingSchema,
  intro: wordingSchema.optional(),
  optionSets: z.record(
    z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,63}$/),
    z.array(optionSchema).min(1).max(100),
  ),
  sections: z.array(sectionSchema).max(40),
  /** Languages whose translation no competent reader has confirmed yet. */
  unreviewed: z.array(languageTagSchema).max(100).optional(),
  /** How translations stand, where more is to be said than `unreviewed` does. */
  translations: translationsSchema.optional(),
});

/** A survey as a draft keeps it while it is being written: it may have faults that publishing refuses. */
export const draftSchema = shape;

/** A survey as a published version keeps it, unchangeable. */
export const surveySchema = shape.superRefine(checkReferences);

export type SurveyDefinition = z.infer<typeof shape>;
export type Section = z.infer<typeof sectionSchema>;
export type { About, ChoiceItem, Entry, Item, MatrixItem, Option } from "./item";
export { isChoice } from "./item";

/** The items an audience is asked, in the form's order; a matrix gives its rows. */
export function itemsFor(definition: SurveyDefinition, audience: Audience): Item[] {
  return definition.sections.flatMap((section) =>
    entriesFor(section, audience).flatMap((entry) => itemsOf(entry)),
  );
}

/** What an audience meets in one section; of a matrix the rows that it is asked. */
export function entriesFor(section: Section, audience: Audience): Entry[] {
  return section.items.flatMap((entry): Entry[] => {
    if (wordingFor(entry.text, audience) === null) return [];
    if (entry.kind !== "matrix") return [entry];
    const rows = entry.rows.filter((row) => wordingFor(row.text, audience) !== null);
    return rows.length > 0 ? [{ ...entry, rows }] : [];
  });
}

/** The items of an audience that count for a score: neither concern nor decoy. */
export function scoredItems(definition: SurveyDefinition, audience: Audience): ChoiceItem[] {
  return itemsFor(definition, audience)
    .filter(isChoice)
    .filter((item) => item.scored);
}

/** The answers to choose from, in order. */
export function optionsOf(
  definition: SurveyDefinition,
  { options }: { options: string },
): SurveyDefinition["optionSets"][string] {
  return (Object.hasOwn(definition.optionSets, options) && definition.optionSets[options]) || [];
}

/** The published JSON Schema (draft 2020-12) of a survey file. */
export function surveyJsonSchema() {
  return z.toJSONSchema(shape, { io: "input", reused: "ref" });
}
