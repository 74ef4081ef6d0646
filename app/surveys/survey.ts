import { z } from "zod";
import type { Audience } from "~/people/audience";
import { CONSTRUCTS } from "./construct";
import { checkReferences } from "./survey-rules";
import { languageTagSchema, textsSchema, wordingFor, wordingSchema } from "./texts";

/** One answer to choose. `score` is in points, 0 to 100; null means it earns none. */
const optionSchema = z.strictObject({
  code: z.string().regex(/^[A-Za-z0-9_-]{1,32}$/),
  label: textsSchema,
  score: z.number().min(0).max(100).nullable(),
  counts_as: z.literal("dont_know").optional(),
  /** In a multiple choice: cannot be chosen with others, as "none of these". */
  exclusive: z.boolean().optional(),
});

/** What an item asks about, in the words of whoever keeps it: a survey only carries it. */
const aboutSchema = z.union([
  z.strictObject({ section: z.string().min(1).max(200) }),
  z.strictObject({ goal: z.uuid() }),
]);

const itemBase = {
  /** The name of its form field, and its key in answers. */
  id: z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,31}$/),
  text: wordingSchema,
  hint: wordingSchema.optional(),
  required: z.boolean(),
  about: aboutSchema.optional(),
};

const choiceItemSchema = z.strictObject({
  ...itemBase,
  kind: z.enum(["single", "multiple"]),
  /** A key of `optionSets`, so that items with the same answers share them. */
  options: z.string(),
  construct: z.enum(CONSTRUCTS).optional(),
  scored: z.boolean(),
});

const numberItemSchema = z.strictObject({
  ...itemBase,
  kind: z.literal("number"),
  min: z.number().optional(),
  max: z.number().optional(),
});

const textItemSchema = z.strictObject({ ...itemBase, kind: z.literal("text") });

const itemSchema = z.discriminatedUnion("kind", [
  choiceItemSchema,
  numberItemSchema,
  textItemSchema,
]);

const sectionSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_-]{0,31}$/),
  title: wordingSchema,
  hint: wordingSchema.optional(),
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
  unreviewed: z.array(languageTagSchema).optional(),
});

/** A survey as it is kept in a draft and, unchangeable, in a published version. */
export const surveySchema = shape.superRefine(checkReferences);

export type SurveyDefinition = z.infer<typeof shape>;
export type About = z.infer<typeof aboutSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Item = z.infer<typeof itemSchema>;
export type ChoiceItem = z.infer<typeof choiceItemSchema>;
export type Option = z.infer<typeof optionSchema>;

/** The items an audience is asked, in the form's order. */
export function itemsFor(definition: SurveyDefinition, audience: Audience): Item[] {
  return definition.sections.flatMap((section) => sectionItemsFor(section, audience));
}

/** The items of one section that an audience is asked. */
export function sectionItemsFor(section: Section, audience: Audience): Item[] {
  return section.items.filter((item) => wordingFor(item.text, audience) !== null);
}

export function isChoice(item: Item): item is ChoiceItem {
  return item.kind === "single" || item.kind === "multiple";
}

/** The items of an audience that count for a score: neither concern nor decoy. */
export function scoredItems(definition: SurveyDefinition, audience: Audience): ChoiceItem[] {
  return itemsFor(definition, audience)
    .filter(isChoice)
    .filter((item) => item.scored);
}

/** The answers to choose from, in order. */
export function optionsOf(definition: SurveyDefinition, item: ChoiceItem): readonly Option[] {
  return definition.optionSets[item.options] ?? [];
}

/** The published JSON Schema (draft 2020-12) of a survey file. */
export function surveyJsonSchema() {
  return z.toJSONSchema(shape, { io: "input" });
}
