import { z } from "zod";

export type School = { id: string; code: string; name: string };

const name = z
  .string()
  .trim()
  .min(1, "Give the school’s name.")
  .max(120, "Use at most 120 characters.");

/** The code is what files call the school; DISTRICT stands for "no one school" in them. */
const code = z
  .string()
  .trim()
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u,
    "Use up to 64 letters, digits, dots, hyphens and underscores, such as CV-01.",
  )
  .refine(
    (text) => text.toUpperCase() !== "DISTRICT",
    "DISTRICT stands for no one school: choose another code.",
  );

export const schoolSchema = z.object({ code, name });
export type NewSchool = z.infer<typeof schoolSchema>;
export const schoolNameSchema = z.object({ name });
