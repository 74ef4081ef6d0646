import { z } from "zod";
import { conditionSchema } from "./condition-schema";
import { CONSTRUCTS } from "./construct";
import { textsSchema, wordingSchema } from "./texts";

/** One answer to choose. `score` is in points, 0 to 100; null means it earns none. */
export const optionSchema = z.strictObject({
  code: z.string().regex(/^[A-Za-z0-9_-]{1,32}$/),
  label: textsSchema,
  score: z.number().min(0).max(100).nullable(),
  counts_as: z.enum(["dont_know", "prefer_not"]).optional(),
  /** In a multiple choice: cannot be chosen with others, as "none of these". */
  exclusive: z.boolean().optional(),
  /** Comes with a field for one's own words. */
  other: z.boolean().optional(),
});

/** What an item asks about, in the words of whoever keeps it: a survey only carries it. */
const aboutSchema = z.union([
  z.strictObject({ section: z.string().min(1).max(200) }),
  z.strictObject({ goal: z.uuid() }),
]);

/** The name of its form field, and its key in answers. */
const idSchema = z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,31}$/);

const itemBase = {
  id: idSchema,
  text: wordingSchema,
  hint: wordingSchema.optional(),
  required: z.boolean(),
  about: aboutSchema.optional(),
  /** Shown only when this holds of earlier answers. */
  showIf: conditionSchema.optional(),
};

const measures = { construct: z.enum(CONSTRUCTS).optional(), scored: z.boolean() };

/** `ranking` puts options in an order of one's own; `offer` asks what somebody would give or do. */
const choiceItemSchema = z.strictObject({
  ...itemBase,
  kind: z.enum(["single", "multiple", "ranking", "offer"]),
  /** A key of `optionSets`, so that items with the same answers share them. */
  options: z.string(),
  ...measures,
  /** Of a ranking: how many places there are to give; all of them without it. */
  places: z.number().int().min(1).max(10).optional(),
});

/** One question of a matrix: an answer of its own, scored on its own. */
const rowSchema = z.strictObject({ id: idSchema, text: wordingSchema, ...measures });

const matrixItemSchema = z.strictObject({
  ...itemBase,
  kind: z.literal("matrix"),
  options: z.string(),
  rows: z.array(rowSchema).min(1).max(30),
});

const numberItemSchema = z.strictObject({
  ...itemBase,
  kind: z.literal("number"),
  min: z.number().optional(),
  max: z.number().optional(),
});

const dateItemSchema = z.strictObject({
  ...itemBase,
  kind: z.literal("date"),
  min: z.iso.date().optional(),
  max: z.iso.date().optional(),
});

const textItemSchema = z.strictObject({
  ...itemBase,
  kind: z.literal("text"),
  /** One line, as for a name of something; else several. */
  short: z.boolean().optional(),
});

/** Words between questions; it takes no answer. */
const infoItemSchema = z.strictObject({ ...itemBase, kind: z.literal("info") });

/** One box to tick; `agree` stands beside it. */
const consentItemSchema = z.strictObject({
  ...itemBase,
  kind: z.literal("consent"),
  agree: wordingSchema,
});

export const itemSchema = z.discriminatedUnion("kind", [
  choiceItemSchema,
  matrixItemSchema,
  numberItemSchema,
  dateItemSchema,
  textItemSchema,
  infoItemSchema,
  consentItemSchema,
]);

/** What a survey holds, in its order. */
export type Entry = z.infer<typeof itemSchema>;
export type About = z.infer<typeof aboutSchema>;
export type ChoiceItem = z.infer<typeof choiceItemSchema>;
export type MatrixItem = z.infer<typeof matrixItemSchema>;
export type MatrixRow = z.infer<typeof rowSchema>;
export type Option = z.infer<typeof optionSchema>;

/** What takes an answer under its own id: an entry that asks, or a row of a matrix. */
export type Item = Exclude<Entry, { kind: "matrix" | "info" }>;

export function isChoice(item: Entry): item is ChoiceItem {
  return ["single", "multiple", "ranking", "offer"].includes(item.kind);
}

/** The items an entry asks: a matrix asks one a row, an information block none. */
export function itemsOf(entry: Entry): Item[] {
  if (entry.kind === "info") return [];
  return entry.kind === "matrix" ? entry.rows.map((row) => rowItem(entry, row)) : [entry];
}

function rowItem(matrix: MatrixItem, row: MatrixRow): ChoiceItem {
  const { options, required, about, showIf } = matrix;
  return { ...row, kind: "single", options, required, about, showIf };
}
