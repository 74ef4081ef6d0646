import { z } from "zod";
import { findLanguageTag } from "~/people/language-tag";
import { cleanText } from "~/plans/clean-text";
import { parseEmailAddress } from "~/platform/email-address";
import { NEED_KINDS, type NeedKind, parseAmount } from "../needs/amount";
import type { NewOffer } from "./make-pledge.server";

const line = z
  .string()
  .default("")
  .transform((text) => cleanText(text).replace(/\s+/g, " ").trim())
  .pipe(z.string().max(120, "Use at most 120 characters."));

const schema = z.object({
  amount: z.string().default(""),
  kind: z.enum(NEED_KINDS).or(z.literal("")).default(""),
  unit: line,
  name: line,
  organization: line,
  partner: z.uuid().or(z.literal("")).default(""),
  email: z
    .string()
    .trim()
    .refine((text) => text === "" || parseEmailAddress(text).ok, {
      message: "This is not one mail address such as name@example.org.",
    })
    .default(""),
  phone: line,
  language: z.string().refine((tag) => findLanguageTag(tag) !== null, "Choose a language."),
  message: z
    .string()
    .default("")
    .transform((text) => cleanText(text).trim())
    .pipe(z.string().max(4000, "Use at most 4,000 characters.")),
  publicName: line,
});

export type ReadEntry =
  | { ok: true; value: Omit<NewOffer, "needId"> }
  | { ok: false; errors: Record<string, string> };

/** Reads what staff write down of an offer for a need of a kind, or (null) for none yet. */
export function readEntry(
  values: Readonly<Record<string, string>>,
  ofNeed: NeedKind | null,
): ReadEntry {
  const parsed = schema.safeParse(values);
  const errors: Record<string, string> = {};
  for (const issue of parsed.error?.issues ?? []) errors[issue.path.join(".")] ??= issue.message;
  const kind = ofNeed ?? NEED_KINDS.find((known) => known === values.kind);
  const amount = kind && parseAmount(kind, values.amount ?? "");
  if (!kind) errors.kind = "Choose a need, or say what it is.";
  else if (!amount?.ok) errors.amount = "Write how much, in digits.";
  if (parsed.data && parsed.data.name === "" && parsed.data.organization === "") {
    errors.name = "Write who offers it.";
  }
  if (!parsed.success || !kind || !amount?.ok || Object.keys(errors).length > 0) {
    return { ok: false, errors };
  }
  const { partner, email, publicName, unit, amount: _, kind: __, ...rest } = parsed.data;
  const address = parseEmailAddress(email);
  return {
    ok: true,
    value: {
      ...{ ...rest, kind, amount: amount.amount, unit: ofNeed === null ? unit : "" },
      email: address.ok ? { address: address.address, key: address.key } : null,
      publicName: publicName || null,
      partnerId: partner || null,
    },
  };
}
