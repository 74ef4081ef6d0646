import { z } from "zod";

export const MEASURES = [
  "awareness",
  "buy_in",
  "trust_in_loop",
  "comments_answered",
  "commitments_kept",
] as const;
export type Measure = (typeof MEASURES)[number];

/** What a district wants to reach: a score or a percentage, each on 1 to 100. */
export type GoalLines = Partial<Record<Measure, number>>;

const line = z
  .string()
  .trim()
  .refine((text) => text === "" || (/^\d{1,3}$/.test(text) && Number(text) >= 1), {
    error: "Give a whole number from 1 to 100, or nothing.",
  })
  .refine((text) => Number(text) <= 100, {
    error: "Give a whole number from 1 to 100, or nothing.",
  })
  .transform((text) => (text === "" ? null : Number(text)));

/** The form; what is left empty has no goal. */
export const goalLinesSchema = z
  .object({
    awareness: line,
    buy_in: line,
    trust_in_loop: line,
    comments_answered: line,
    commitments_kept: line,
  })
  .transform(
    (lines): GoalLines =>
      Object.fromEntries(Object.entries(lines).filter(([, value]) => value !== null)),
  );

export const measureWords: Record<Measure, string> = {
  awareness: "Awareness",
  buy_in: "Buy-in",
  trust_in_loop: "Trust that answers matter",
  comments_answered: "Comments answered",
  commitments_kept: "Commitments kept",
};
