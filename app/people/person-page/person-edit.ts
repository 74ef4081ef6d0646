import { z } from "zod";
import { readText } from "~/platform/csv-cell";
import { parseEmailAddress } from "~/platform/email-address";
import { EMAIL_REASONS, LONGEST_TEXT } from "../csv/person-rule";
import { findLanguageTag } from "../language-tag";
import type { Belonging } from "./belonging";
import { CHANNELS, OWN_FIELDS, type OwnField } from "./own-fields";

const text = (longest: number) =>
  z
    .string()
    .default("")
    .transform((typed, context) => {
      const read = readText(typed, longest);
      if (typeof read === "string") return read;
      context.addIssue({ code: "custom", message: read.problem });
      return z.NEVER;
    });

const email = z.string().transform((typed, context) => {
  const read = parseEmailAddress(typed);
  if (read.ok) return { address: read.address, key: read.key };
  context.addIssue({ code: "custom", message: EMAIL_REASONS[read.reason] });
  return z.NEVER;
});

const language = z.string().transform((typed, context) => {
  const tag = findLanguageTag(typed);
  if (tag) return tag;
  context.addIssue({ code: "custom", message: "Choose a language." });
  return z.NEVER;
});

export const personEditSchema = z
  .object({
    email,
    language,
    givenName: text(LONGEST_TEXT),
    familyName: text(LONGEST_TEXT),
    organization: text(LONGEST_TEXT),
    phone: text(40),
    channel: z.enum(CHANNELS, "Choose how they are reached."),
    doNotContact: z
      .string()
      .optional()
      .transform((value) => value === "on"),
    consent: z
      .string()
      .default("")
      .transform((value) => value.trim().slice(0, 2000)),
  })
  .refine(({ channel, phone }) => channel !== "phone" || phone !== "", {
    path: ["phone"],
    message: "To be reached by telephone they need a number.",
  });

export type PersonEdit = z.output<typeof personEditSchema>;

export type EditedFields = Omit<PersonEdit, "email"> & Belonging & { email: string };

/** What the directory has: whatever audiences an older row says. */
export type Known = Partial<Omit<EditedFields, "audiences"> & { audiences: string[] }>;

/** The fields that differ, before and after; null where none does. */
export function changedFields(
  before: Known,
  after: Partial<EditedFields>,
): { before: Known; after: Partial<EditedFields> } | null {
  const names = (Object.keys(after) as (keyof EditedFields)[]).filter(
    (name) => !isSame(before[name], after[name]),
  );
  if (names.length === 0) return null;
  const of = (fields: Known) => Object.fromEntries(names.map((name) => [name, fields[name]]));
  return { before: of(before), after: of(after) };
}

/** Sets are compared without their order. */
function isSame(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((value) => b.includes(value));
}

/** Which columns imports leave alone after an edit: those that staff wrote, but for those given back. */
export function ownFieldsAfter(
  own: readonly string[],
  changed: readonly string[],
  givenBack: readonly string[],
): string[] {
  const kept = own.filter((name) => !givenBack.includes(name));
  const written = (Object.keys(OWN_FIELDS) as OwnField[])
    .filter((field) => changed.includes(field))
    .map((field) => OWN_FIELDS[field]);
  return [...new Set([...kept, ...written])].sort();
}
