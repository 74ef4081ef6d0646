import { z } from "zod";
import { isOfferedLanguage } from "~/districts/language";
import { parseEmailAddress } from "~/platform/email-address";
import { parseAmount } from "../needs/amount";
import { isDay, listOf } from "../needs/need-form";
import { RESOURCE_KINDS } from "./match";
import { PARTNER_KINDS } from "./partner";
import { countedAs } from "./resource";

export const text = (most: number) =>
  z.string().trim().max(most, `Use at most ${most} characters.`).default("");

const needed = (most: number, message: string) => text(most).pipe(z.string().min(1, message));

export const day = z
  .string()
  .trim()
  .default("")
  .refine((typed) => typed === "" || isDay(typed), "Enter a day such as 2027-06-15.")
  .transform((typed) => typed || null);

export const webAddress = text(500).refine(
  (typed) => typed === "" || (/^https?:\/\//i.test(typed) && URL.canParse(typed)),
  "Enter an address that begins with https://, or leave it empty.",
);

/** A box that was ticked; unticked it is not sent at all. */
const ticked = z
  .literal("yes")
  .optional()
  .transform((value) => value === "yes");

export const partnerSchema = z.object({
  name: needed(160, "Give the partner’s name."),
  kind: z.enum(PARTNER_KINDS, "Choose what kind of partner it is."),
  website: webAddress,
  publicName: text(160).transform((typed) => typed || null),
  isVendor: ticked,
  conflict: text(600),
  note: text(2000),
  revision: z.coerce.number().int().min(0).catch(0),
});

export const email = text(254).refine(
  (typed) => typed === "" || parseEmailAddress(typed).ok,
  "This is not one mail address such as name@example.org.",
);

export const contactSchema = z
  .object({
    name: needed(120, "Give the person’s name."),
    email,
    phone: text(40),
    role: text(120),
    language: z.string().refine(isOfferedLanguage, "Choose a language.").default("en"),
    mayMail: ticked,
  })
  .refine(({ mayMail, email: typed }) => !mayMail || typed !== "", {
    path: ["email"],
    message: "Give the mail address that may be written to.",
  });

export const resourceSchema = z
  .object({
    kind: z.enum(RESOURCE_KINDS, "Choose what it is."),
    what: needed(160, "Say in a few words what it is."),
    amount: text(20),
    unit: text(40),
    schools: z.array(z.uuid()).default([]),
    availableFrom: day,
    availableUntil: day,
    agreedPublic: ticked,
  })
  .transform(({ amount, schools, ...resource }, context) => {
    const read = amount === "" ? null : parseAmount(countedAs(resource.kind), amount);
    if (read && !read.ok) {
      const message =
        "Enter a number such as 12, or leave it empty. Skills and hours are in hours, money in dollars.";
      context.addIssue({ code: "custom", path: ["amount"], message });
      return z.NEVER;
    }
    return { ...resource, schoolIds: schools, amount: read?.amount ?? null };
  })
  .refine(({ availableFrom: from, availableUntil: until }) => !from || !until || from <= until, {
    path: ["availableUntil"],
    message: "The last day lies before the first.",
  });

export const agreementSchema = z
  .object({
    title: needed(160, "Give the agreement a title."),
    startsOn: day,
    endsOn: day,
    renewBy: day,
    links: text(4000).transform((typed) => listOf(typed.replace(/\s+/g, ","))),
    note: text(2000),
  })
  .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn, {
    path: ["endsOn"],
    message: "The last day lies before the first.",
  })
  .refine(({ links }) => links.every((link) => /^https?:\/\//i.test(link) && URL.canParse(link)), {
    path: ["links"],
    message: "Each line is an address on the web, such as https://example.org/agreement.pdf.",
  });

export type ReadResource =
  | { ok: true; value: z.output<typeof resourceSchema> }
  | {
      ok: false;
      errors: Record<string, string>;
      values: Record<string, string>;
      schools: string[];
    };

/** The form of a resource, which has several schools; on failure everything typed, to show again. */
export function readResourceForm(form: FormData): ReadResource {
  const texts = [...form].flatMap(([name, value]) =>
    typeof value === "string" && name !== "schools" ? [[name, value] as const] : [],
  );
  const values = Object.fromEntries(texts);
  const schools = form.getAll("schools").filter((value) => typeof value === "string");
  const parsed = resourceSchema.safeParse({ ...values, schools });
  if (parsed.success) return { ok: true, value: parsed.data };
  const errors: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) errors[String(path[0])] ??= message;
  return { ok: false, errors, values, schools };
}
