import { AUDIENCES, type Audience } from "~/people/audience";
import { parseEmailAddress } from "~/platform/email-address";
import { LONGEST_QUESTION, type NewInquiry } from "./inquiry";
import type { InquiryWords } from "./words/catalogue";

/** A person never sees this field; a program fills it. */
export const TRAP = "website";

export const ASK_FIELDS = [
  "question",
  "name",
  "email",
  "phone",
  "audience",
  "school",
  TRAP,
] as const;
export type AskValues = Record<(typeof ASK_FIELDS)[number], string>;

export type ReadAsk =
  | { ok: true; value: Omit<NewInquiry, "channel" | "language" | "schoolId"> & { school: string } }
  | { ok: false; errors: Record<string, string>; values: AskValues };

/** Reads the public form; messages in the page's language, everything typed kept. */
export function readAsk(form: FormData, words: Pick<InquiryWords, "t" | "number">): ReadAsk {
  const values = typedValues(form);
  const email = parseEmailAddress(values.email);
  const errors = problems(values, email.ok, words);
  if (Object.keys(errors).length > 0) return { ok: false, errors, values };
  return {
    ok: true,
    value: {
      body: values.question,
      audience: findAudience(values.audience),
      ...{ school: values.school, name: values.name, phone: values.phone },
      email: email.ok ? { address: email.address, key: email.key } : null,
    },
  };
}

export const noValues: AskValues = {
  ...{ question: "", name: "", email: "", phone: "", audience: "", school: "", [TRAP]: "" },
};

function problems(
  values: AskValues,
  isAddress: boolean,
  { t, number }: Pick<InquiryWords, "t" | "number">,
): Record<string, string> {
  const { question, email, phone } = values;
  const errors: Record<string, string> = {};
  if (question === "") errors.question = t("error.question");
  if (question.length > LONGEST_QUESTION) {
    errors.question = t("error.question_long", { most: number(LONGEST_QUESTION) });
  }
  if (email !== "" && !isAddress) errors.email = t("error.email");
  if (phone !== "" && !/^[\d\s()+./-]{5,30}$/.test(phone)) errors.phone = t("error.phone");
  if (email === "" && phone === "") errors.email = t("error.reach");
  // Somebody's browser may have filled it: they see it then, and nothing is lost.
  if (values[TRAP] !== "") errors[TRAP] = t("ask.trap");
  return errors;
}

function typedValues(form: FormData): AskValues {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? clean(value) : "";
  };
  const line = (name: string) => text(name).replace(/\s+/g, " ").slice(0, 320);
  return {
    ...{ question: text("question"), name: line("name").slice(0, 120), email: line("email") },
    ...{ phone: line("phone").slice(0, 60), audience: line("audience"), school: line("school") },
    [TRAP]: line(TRAP),
  };
}

/** Without what PostgreSQL cannot keep and what changes the direction of a page. */
export const clean = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]|[\ud800-\udfff](?![\udc00-\udfff])/gu, "")
    .trim()
    .normalize("NFC");

const findAudience = (text: string): Audience | null =>
  AUDIENCES.find((audience) => audience === text) ?? null;
