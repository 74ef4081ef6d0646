import { z } from "zod";
import { parseEmailAddress } from "~/platform/email-address";
import { isOfferedLanguage } from "./language";
import { isTimeZone } from "./timezone";

export type District = {
  id: string;
  slug: string;
  name: string;
  timezone: string;
  language: string;
  contact: string;
  reportPromiseDays: number;
  mailPaused: boolean;
  /** Hours of its clock between which no mailing leaves, or both null. */
  quietFrom: number | null;
  quietUntil: number | null;
  /** Mails a minute to one domain of receivers, at most; null is as many as there are. */
  domainPerMinute: number | null;
  /** As whom its mailings come; empty: as the system. */
  mailName: string;
  /** Where answers to its mailings go; empty: to where they come from. */
  replyTo: string;
};

const name = z
  .string()
  .trim()
  .min(1, "Give the district’s name.")
  .max(120, "Use at most 120 characters.");
const timezone = z.string().refine(isTimeZone, "Choose a time zone.");
const language = z.string().refine(isOfferedLanguage, "Choose one of the languages.");
const slug = z
  .string()
  .trim()
  .regex(
    /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])$/,
    "Use 2 to 40 small letters, digits and hyphens, such as cedar-valley.",
  );

export const newDistrictSchema = z.object({ name, slug, timezone, language });
export type NewDistrict = z.infer<typeof newDistrictSchema>;

const hour = z.union(
  [z.literal("").transform(() => null), z.coerce.number().int().min(0).max(23)],
  "Choose one of the hours.",
);

/** What may change later: never the slug, which stands in links that were mailed. */
const fields = z.object({
  name,
  timezone,
  language,
  contact: z.string().trim().max(200, "Use at most 200 characters."),
  reportPromiseDays: z.coerce
    .number("Give a number of days.")
    .int("Give whole days.")
    .min(1, "Promise at least one day.")
    .max(365, "Promise a report within a year."),
  quietFrom: hour.default(null),
  quietUntil: hour.default(null),
  domainPerMinute: z
    .union(
      [z.literal("").transform(() => null), z.coerce.number().int().min(1).max(100_000)],
      "Give a whole number from 1, or nothing.",
    )
    .default(null),
  mailName: z
    .string()
    .trim()
    .max(80, "Use at most 80 characters.")
    .refine((text) => !/[<>"@\p{Cc}]/u.test(text), 'Give a name alone, without < > " or @.')
    .default(""),
  replyTo: z
    .string()
    .trim()
    .refine(
      (text) => text === "" || parseEmailAddress(text).ok,
      "Give one mail address, such as office@district.example, or nothing.",
    )
    .default(""),
});

/** Who answers questions, as it stands under every mail and form. */
export const contactSchema = fields.shape.contact;

export const districtSchema = fields.superRefine(({ quietFrom, quietUntil }, { addIssue }) => {
  const wrong = (message: string) => addIssue({ code: "custom", path: ["quietUntil"], message });
  if ((quietFrom === null) !== (quietUntil === null)) wrong("Choose both hours, or none.");
  else if (quietFrom !== null && quietFrom === quietUntil) {
    wrong("Quiet hours around the clock would let no mail go: choose another hour.");
  }
});
export type DistrictChange = z.infer<typeof districtSchema>;
