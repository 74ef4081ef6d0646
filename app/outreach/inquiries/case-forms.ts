import { z } from "zod";
import { AUDIENCES } from "~/people/audience";
import { findLanguageTag } from "~/people/language-tag";
import { parseEmailAddress } from "~/platform/email-address";
import { clean } from "./ask-form";
import {
  ANSWER_MEDIA,
  CLOSE_REASONS,
  INQUIRY_CHANNELS,
  LONGEST_QUESTION,
  type NewInquiry,
} from "./inquiry";

const text = (missing: string) =>
  z
    .string()
    .transform(clean)
    .pipe(
      z
        .string()
        .min(1, missing)
        .max(LONGEST_QUESTION, `Use at most ${LONGEST_QUESTION.toLocaleString("en")} characters.`),
    );

export const answerSchema = z
  .object({
    body: text("Write the answer, or what you told them."),
    medium: z.enum(ANSWER_MEDIA, "Choose how the answer reaches them."),
    resolves: z.enum(["yes", "no"]).default("yes"),
  })
  .transform(({ resolves, ...rest }) => ({ ...rest, resolves: resolves === "yes" }));

export const noteSchema = z.object({ body: text("Write the note.") });
export const closeSchema = z.object({ reason: z.enum(CLOSE_REASONS, "Choose a reason.") });
export const ownerSchema = z.object({ owner: z.uuid().or(z.literal("")) });

/** What staff write down of a call, a letter or somebody at the counter. */
export const entrySchema = z
  .object({
    channel: z.enum(INQUIRY_CHANNELS, "Choose how it came in."),
    body: text("Write what they asked."),
    name: z.string().trim().max(120, "Use at most 120 characters.").default(""),
    email: z
      .string()
      .trim()
      .refine((value) => value === "" || parseEmailAddress(value).ok, {
        message: "This is not one mail address such as name@example.org.",
      })
      .default(""),
    phone: z.string().trim().max(60, "Use at most 60 characters.").default(""),
    audience: z.enum(AUDIENCES).or(z.literal("")).default(""),
    school: z.uuid().or(z.literal("")).default(""),
    language: z.string().refine((tag) => findLanguageTag(tag) !== null, "Choose a language."),
    receipt: z.literal("yes").optional(),
  })
  .transform(({ audience, school, email, receipt, ...rest }) => {
    const address = parseEmailAddress(email);
    const inquiry: NewInquiry = {
      ...rest,
      audience: audience === "" ? null : audience,
      schoolId: school === "" ? null : school,
      email: address.ok ? { address: address.address, key: address.key } : null,
    };
    return { inquiry, receipt: receipt === "yes" };
  });
