import { cleanText } from "~/plans/clean-text";
import { parseEmailAddress } from "~/platform/email-address";
import { NEED_KINDS, type NeedKind, parseAmount } from "../needs/amount";
import { MOST_AMOUNT } from "./pledge";
import type { PledgeWords } from "./words/catalogue";

/** A person never sees this field; a program fills it. */
export const TRAP = "website";
export const LONGEST_MESSAGE = 4000;
const LONGEST_LINE = 120;

export const OFFER_FIELDS = [
  ...(["kind", "amount", "unit", "name", "email", "phone", "organization"] as const),
  ...(["message", "show", "public_name", TRAP] as const),
] as const;
export type OfferValues = Record<(typeof OFFER_FIELDS)[number], string>;

export const noOfferValues: OfferValues = {
  ...{ kind: "", amount: "", unit: "", name: "", email: "", phone: "", organization: "" },
  ...{ message: "", show: "no", public_name: "", [TRAP]: "" },
};

export type WrittenOffer = {
  kind: NeedKind;
  amount: number;
  unit: string;
  name: string;
  email: { address: string; key: string };
  phone: string;
  organization: string;
  message: string;
  publicName: string | null;
};

export type ReadOffer =
  | { ok: true; value: WrittenOffer }
  | { ok: false; errors: Record<string, string>; values: OfferValues };

type Says = Pick<PledgeWords, "t" | "number">;

/** Reads the public form for a need of a kind, or (null) for none yet; messages in the page's language, everything typed kept. */
export function readOffer(form: FormData, ofNeed: NeedKind | null, words: Says): ReadOffer {
  const values = typedOffer(form);
  const kind = ofNeed ?? NEED_KINDS.find((known) => known === values.kind) ?? null;
  const email = parseEmailAddress(values.email);
  const amount = kind ? parseAmount(kind, values.amount) : null;
  const errors = {
    ...amountProblems(kind, values, words),
    ...problems(values, words),
    ...(ofNeed === null && kind === "material" && values.unit === ""
      ? { unit: words.t("error.unit") }
      : {}),
  };
  const isRight = Object.keys(errors).length === 0;
  if (!isRight || !kind || !amount?.ok || !email.ok) return { ok: false, errors, values };
  const { name, phone, organization, message, show, public_name } = values;
  return {
    ok: true,
    value: {
      ...{ kind, amount: amount.amount, name, phone, organization, message },
      unit: ofNeed === null && kind === "material" ? values.unit : "",
      email: { address: email.address, key: email.key },
      publicName: show === "yes" ? public_name : null,
    },
  };
}

const amountWords = {
  "not-a-number": "error.amount",
  "too-small": "error.amount",
  "not-whole": "error.amount_whole",
  "too-large": "error.amount_large",
} as const;

function amountProblems(
  kind: NeedKind | null,
  { amount }: OfferValues,
  { t }: Says,
): Record<string, string> {
  if (kind === null) return { kind: t("error.kind") };
  const read = parseAmount(kind, amount);
  if (read.ok) return read.amount > MOST_AMOUNT ? { amount: t("error.amount_large") } : {};
  return { amount: t(amountWords[read.reason]) };
}

function problems(values: OfferValues, { t, number }: Says): Record<string, string> {
  const errors: Record<string, string> = {};
  if (values.name === "") errors.name = t("error.name");
  if (!parseEmailAddress(values.email).ok) errors.email = t("error.email");
  if (values.phone !== "" && !/^[\d\s()+./-]{5,30}$/.test(values.phone)) {
    errors.phone = t("error.phone");
  }
  if (values.message.length > LONGEST_MESSAGE) {
    errors.message = t("error.long", { most: number(LONGEST_MESSAGE) });
  }
  for (const field of ["name", "organization", "public_name", "unit"] as const) {
    if (values[field].length > LONGEST_LINE) {
      errors[field] = t("error.long", { most: number(LONGEST_LINE) });
    }
  }
  if (values.show === "yes" && values.public_name === "") {
    errors.public_name = t("error.public_name");
  }
  // Somebody's browser may have filled it: they see it then, and nothing is lost.
  if (values[TRAP] !== "") errors[TRAP] = t("offer.trap");
  return errors;
}

/** What was typed, in the form's fields; anything else a program sends is left. */
export function typedOffer(form: FormData): OfferValues {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? withoutTurns(cleanText(value)).trim().normalize("NFC") : "";
  };
  const line = (name: string) => text(name).replace(/\s+/g, " ").slice(0, 400);
  const values = { ...noOfferValues };
  for (const field of OFFER_FIELDS) {
    values[field] = field === "message" ? text(field).slice(0, 20_000) : line(field);
  }
  return { ...values, show: values.show === "yes" ? "yes" : "no" };
}

/** Without what changes the direction of a page. */
const withoutTurns = (text: string) => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
