import { z } from "zod";
import { LANGUAGES } from "~/districts/language";
import { STAGES } from "~/plans/goals/goal";
import { amountInput, NEED_KINDS, type NeedKind, parseAmount } from "./amount";
import { type NeedFields, type NeedText, type NeedTexts, PRIORITIES } from "./need";

export const LONGEST = { title: 120, why: 1000, ifUnmet: 600, unit: 40, skills: 400 } as const;
const TAGS: readonly string[] = LANGUAGES.map(({ tag }) => tag);

/** What stands in the form: a text a field; those of a language end in its tag, as `title-es`. */
export type NeedValues = Record<string, string>;

export type ReadNeed =
  | { ok: true; value: NeedFields; revision: number }
  | { ok: false; errors: Record<string, string>; values: NeedValues };

const AMOUNT_ERRORS: Record<NeedKind, string> = {
  financial: "Enter dollars and cents, such as 18000 or 18000.50.",
  material: "Enter a whole number of pieces, such as 240.",
  volunteer: "Enter hours, such as 48, 1.5 or 1:30.",
};

const day = z
  .string()
  .trim()
  .refine((text) => text === "" || isDay(text), "Enter a day such as 2027-06-15.")
  .transform((text) => text || null);

const webAddress = z
  .string()
  .trim()
  .refine(
    (text) => text === "" || (/^https:\/\//i.test(text) && URL.canParse(text)),
    "Enter an address that begins with https://, or leave it empty.",
  )
  .refine((text) => text.length <= 500, "Use at most 500 characters.")
  .transform((text) => text || null);

const schema = z.object({
  goal: z.union([z.literal(""), z.uuid()]).catch(""),
  kind: z.enum(NEED_KINDS, "Choose what is needed."),
  language: z.enum(TAGS, "Choose the language it is written in."),
  school: z.union([z.literal(""), z.uuid()]).catch(""),
  stage: z.enum(STAGES, "Choose the stage."),
  neededBy: day,
  skills: z.string().max(LONGEST.skills, `Use at most ${LONGEST.skills} characters.`),
  priority: z.enum(PRIORITIES, "Choose how much depends on it."),
  paymentUrl: webAddress,
  revision: z.coerce.number().int().min(0).catch(0),
});

/** Reads the form of a need; on failure a sentence a field and everything typed, to show again. */
export function readNeedForm(form: FormData): ReadNeed {
  const values: NeedValues = {};
  for (const [name, value] of form) if (typeof value === "string") values[name] = value;
  const parsed = schema.safeParse({
    goal: "",
    school: "",
    skills: "",
    neededBy: "",
    paymentUrl: "",
    ...values,
  });
  const errors: Record<string, string> = {};
  for (const { path, message } of parsed.error?.issues ?? []) errors[String(path[0])] ??= message;
  const kind = NEED_KINDS.find((known) => known === values.kind) ?? "material";
  const amount = parseAmount(kind, values.amount ?? "");
  if (!amount.ok) errors.amount = AMOUNT_ERRORS[kind];
  const texts = textsOf(values, values.language ?? "en", errors);
  if (!parsed.success || !amount.ok || Object.keys(errors).length > 0) {
    return { ok: false, errors, values };
  }
  const { goal, school, skills, revision, ...rest } = parsed.data;
  const paymentUrl = kind === "financial" ? rest.paymentUrl : null;
  return {
    ok: true,
    revision,
    value: {
      ...rest,
      ...{ amount: amount.amount, texts, paymentUrl },
      ...{ goalId: goal || null, schoolId: school || null, skills: listOf(skills) },
    },
  };
}

/** A language with any words needs a title; the one of origin needs one at all. */
function textsOf(values: NeedValues, origin: string, errors: Record<string, string>): NeedTexts {
  const texts: NeedTexts = {};
  for (const tag of TAGS) {
    const typed = (name: keyof NeedText) => (values[`${name}-${tag}`] ?? "").trim();
    const text = {
      title: typed("title"),
      why: typed("why"),
      ifUnmet: typed("ifUnmet"),
      unit: typed("unit"),
    };
    for (const name of ["title", "why", "ifUnmet", "unit"] as const) {
      if (text[name].length > LONGEST[name])
        errors[`${name}-${tag}`] = `Use at most ${LONGEST[name]} characters.`;
    }
    const isEmpty = Object.values(text).every((one) => one === "");
    if (text.title === "" && (tag === origin || !isEmpty)) {
      errors[`title-${tag}`] ??= "Say in a few words what is needed.";
    }
    if (!isEmpty) texts[tag] = text;
  }
  return texts;
}

/** Words apart by commas, semicolons or lines; each once. */
export function listOf(text: string): string[] {
  const words = text.split(/[,;\n]/).map((word) => word.trim().replace(/\s+/g, " "));
  return [
    ...new Map(words.filter(Boolean).map((word) => [word.toLowerCase(), word])).values(),
  ].slice(0, 20);
}

/** A real day of the calendar, as 2027-06-15. */
export function isDay(text: string): boolean {
  if (!/^(19|20)\d\d-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** A need as its form shows it. */
export function valuesOf(need: NeedFields & { revision: number }): NeedValues {
  const texts = Object.entries(need.texts).flatMap(([tag, text]) =>
    Object.entries(text).map(([name, value]) => [`${name}-${tag}`, value] as const),
  );
  return {
    ...Object.fromEntries(texts),
    ...{ goal: need.goalId ?? "", kind: need.kind, amount: amountInput(need.kind, need.amount) },
    ...{ language: need.language, school: need.schoolId ?? "", stage: need.stage },
    ...{ neededBy: need.neededBy ?? "", skills: need.skills.join(", "), priority: need.priority },
    ...{ paymentUrl: need.paymentUrl ?? "", revision: String(need.revision) },
  };
}

/** The empty form, in the district's language. */
export function newValues(
  language: string,
  goal: { id: string; stage: string } | null,
): NeedValues {
  return {
    ...{ goal: goal?.id ?? "", kind: "material", amount: "", language, school: "" },
    ...{ stage: goal?.stage ?? "implementation", neededBy: "", skills: "", priority: "important" },
    ...{ paymentUrl: "", revision: "0" },
  };
}
