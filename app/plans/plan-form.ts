import { z } from "zod";
import { isOfferedLanguage } from "~/districts/language";
import { cleanText } from "./clean-text";
import { SECTION_KINDS } from "./section";

const short = (most: number) =>
  z
    .string()
    .transform((text) => cleanText(text).replace(/\s+/g, " ").trim())
    .pipe(z.string().max(most, `Use at most ${most} characters.`));

/** Blank lines go at either end; the first line keeps its indentation, which says something in Markdown. */
const long = (most: number) =>
  z
    .string()
    .transform((text) =>
      cleanText(text)
        .replace(/^(?:[ \t]*\n)+/, "")
        .trimEnd(),
    )
    .pipe(z.string().max(most, `Use at most ${most.toLocaleString("en")} characters.`));

const needed = (most: number, message: string) => short(most).pipe(z.string().min(1, message));

export const PLAN_SLUG = /^[a-z0-9][a-z0-9-]{0,60}$/;

export const newPlanSchema = z.object({
  title: needed(200, "Give the plan a title."),
  slug: z
    .string()
    .trim()
    .regex(PLAN_SLUG, "Use small letters, digits and dashes, such as technology-plan."),
  language: z.string().refine(isOfferedLanguage, "Choose one of the languages."),
});
export type NewPlan = z.infer<typeof newPlanSchema>;

export const planHeadSchema = z.object({
  title: needed(200, "Give the plan a title."),
  summary: long(2_000),
});

export const planSettingsSchema = z.object({
  moderation: z.enum(["before", "after"], "Choose when comments are read."),
  commentsCloseAt: z.string().trim(),
  answerDays: z.coerce
    .number("Give a number of days.")
    .int("Give whole days.")
    .min(1, "Give at least one day.")
    .max(365, "Give at most 365 days."),
});

export const newSectionSchema = z.object({
  heading: needed(200, "Give the section a heading."),
  kind: z.enum(SECTION_KINDS, "Choose what kind of section it is."),
});

export const publicationSchema = z.object({
  note: long(1_000),
  rollOut: z.enum(["carry", "freeze"], "Choose what becomes of open comments."),
  seen: z.string(),
});

export const sectionTextSchema = z.object({
  heading: short(200),
  body: long(200_000),
  kind: z.enum(SECTION_KINDS).optional(),
  revision: z.coerce.number().int().min(0).catch(0),
});
export type SectionTextInput = z.infer<typeof sectionTextSchema>;

export const goalSchema = z
  .object({
    title: needed(200, "Say what the goal is."),
    description: long(5_000),
    stage: z.enum(["planning", "implementation"], "Choose a stage."),
    owner: short(200),
    startsOn: day(),
    endsOn: day(),
    sectionKey: z.string().transform((key) => cleanText(key) || null),
  })
  .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn, {
    path: ["endsOn"],
    message: "The end comes after the start.",
  });
export type GoalInput = z.infer<typeof goalSchema>;

export const milestoneSchema = z.object({
  title: needed(200, "Say what is reached."),
  dueOn: day(),
  indicator: short(300),
  unit: short(40),
  baseline: decimal().nullable(),
  target: decimal().nullable(),
});
export type MilestoneInput = z.infer<typeof milestoneSchema>;

export const readingSchema = z.object({
  takenOn: day().pipe(z.date("Give the day it was read on.")),
  value: decimal().pipe(z.string("Give the value that was read.")),
  note: short(500),
});
export type ReadingInput = z.infer<typeof readingSchema>;

/** A day as a browser's date field sends it, or nothing. */
function day() {
  return z
    .string()
    .trim()
    .refine((text) => text === "" || isDay(text), "Give the day as a date, such as 2027-03-31.")
    .transform((text) => (text === "" ? null : new Date(`${text}T00:00:00Z`)));
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

/** A decimal as text, or null for nothing: a database keeps it exactly. */
function decimal() {
  return z
    .string()
    .trim()
    .transform((text) => text.replace(",", "."))
    .refine(
      (text) => text === "" || /^-?\d{1,12}(\.\d{1,6})?$/.test(text),
      "Give a number, such as 62 or 4.5.",
    )
    .transform((text) => (text === "" ? null : text));
}
