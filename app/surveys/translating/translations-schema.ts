import { z } from "zod";
import { languageTagSchema } from "../texts";

/** What is to be said of one text where it is not as its whole language is. */
const noteSchema = z.strictObject({
  state: z.enum(["draft", "reviewed"]).optional(),
  /** The original as it was when this was translated, if it has changed since. */
  from: z.string().max(2000).optional(),
});

const translationSchema = z.strictObject({
  /** Who confirmed the language as a whole, and on which day. */
  reviewed: z.strictObject({ by: z.string().max(200), on: z.iso.date() }).optional(),
  /** By the key of a place (`places.ts`). */
  texts: z.record(z.string().max(200), noteSchema).optional(),
});

/** How the translations of a survey stand, language by language. */
export const translationsSchema = z.record(languageTagSchema, translationSchema);

export type TextNote = z.infer<typeof noteSchema>;
export type TranslationNotes = z.infer<typeof translationSchema>;
