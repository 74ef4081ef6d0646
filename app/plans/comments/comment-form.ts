import { z } from "zod";
import { AUDIENCES, type Audience } from "~/people/audience";
import { parseEmailAddress } from "~/platform/email-address";
import { cleanText } from "../clean-text";
import type { PlanWords } from "../messages";
import { initialsOf, LONGEST_COMMENT, LONGEST_QUOTE, type ShownAs, writeShownAs } from "./comment";
import type { Around } from "./quote";

/** A person never sees this field; a program fills it. */
export const TRAP = "website";
const LONGEST_NAME = 80;
/** Nobody types it: what a program sends too much of is cut, never an error. */
const around = z
  .string()
  .default("")
  .transform((text) => text.slice(0, 200));

/** The text fields of a posted form, cleaned; what is not text or comes twice counts as typed last. */
export function typedValues(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === "string") values[name] = cleanText(value);
  }
  return values;
}

export type Written = {
  text: string;
  quote: string;
  /** What the browser sent of the text around the quote. */
  around: Around;
  shownAs: string;
  name: string;
  /** Asked only of somebody this browser does not know. */
  email: { address: string; key: string } | null;
};

export type ReadComment =
  | { ok: true; value: Written }
  | { ok: false; errors: Record<string, string> };

/** Checks what somebody wrote; messages in the page's language. A draft may still lack its text. */
export function readComment(
  values: Record<string, string>,
  { t, number }: PlanWords,
  { isKnown, isDraft }: { isKnown: boolean; isDraft: boolean },
): ReadComment {
  const text = z
    .string()
    .trim()
    .min(isDraft ? 0 : 1, t("error.text"))
    .refine((value) => value.length <= LONGEST_COMMENT, {
      error: ({ input }) =>
        t("error.text_long", {
          most: number(LONGEST_COMMENT),
          length: number(String(input).length),
        }),
    });
  const schema = z
    .object({
      text,
      quote: z
        .string()
        .trim()
        .max(LONGEST_QUOTE, t("error.quote_long", { most: number(LONGEST_QUOTE) }))
        .default(""),
      quote_prefix: around,
      quote_suffix: around,
      shown: z.enum(SHOWN_CHOICES, t("error.shown")),
      name: z.string().trim().max(LONGEST_NAME, t("error.name")).default(""),
      email: z.string().default(""),
    })
    .superRefine((value, check) => {
      if (!value.shown.startsWith("role:") && nameOf(value.shown, value.name) === "") {
        check.addIssue({ code: "custom", path: ["name"], message: t("error.name") });
      }
      if (!isKnown && !parseEmailAddress(value.email).ok) {
        check.addIssue({ code: "custom", path: ["email"], message: t("error.email") });
      }
    });
  const defaults = { text: "", ...(isDraft ? { shown: "role:community" } : {}) };
  const parsed = schema.safeParse({ ...defaults, ...values, ...blankShown(values, isDraft) });
  if (!parsed.success) return { ok: false, errors: messagesOf(parsed.error) };
  const { shown, name, email, text: said, quote, ...rest } = parsed.data;
  const address = isKnown ? null : parseEmailAddress(email);
  return {
    ok: true,
    value: {
      text: said,
      quote,
      around: { prefix: rest.quote_prefix, suffix: rest.quote_suffix },
      name,
      shownAs: writeShownAs(shownAsOf(shown, name)),
      email: address?.ok ? { address: address.address, key: address.key } : null,
    },
  };
}

export const SHOWN_CHOICES = [
  ...AUDIENCES.map((audience) => `role:${audience}` as const),
  "initials",
  "name",
] as const;

function blankShown(values: Record<string, string>, isDraft: boolean) {
  return isDraft && !values.shown ? { shown: "role:community" } : {};
}

/** One line, so that no name can look like more than a name. */
function nameOf(shown: string, name: string): string {
  const plain = name.replace(/\s+/g, " ").trim();
  return shown === "initials" ? initialsOf(plain) : plain;
}

function shownAsOf(shown: (typeof SHOWN_CHOICES)[number], name: string): ShownAs {
  return shown === "initials" || shown === "name"
    ? { kind: "name", name: nameOf(shown, name) }
    : { kind: "role", audience: shown.slice("role:".length) as Audience };
}

export function messagesOf(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) errors[issue.path.join(".")] ??= issue.message;
  return errors;
}
