import { z } from "zod";
import { AUDIENCES, type Audience } from "~/people/audience";

export const MAILING_KINDS = ["announcement", "digest", "report"] as const;
export type MailingKind = (typeof MAILING_KINDS)[number];

export const LONGEST_SUBJECT = 200;
export const LONGEST_BODY = 20_000;

const textSchema = z.object({ subject: z.string(), body: z.string() });
export const textsSchema = z.record(z.string(), textSchema);

/** `subject` and `body` (Markdown) of one language; either may still be empty. */
export type MailingText = z.infer<typeof textSchema>;
export type MailingTexts = z.infer<typeof textsSchema>;

/** Whom a mailing is for. No schools or no languages chosen means all of them. */
export const filterSchema = z.object({
  audiences: z.array(z.enum(AUDIENCES)),
  schools: z.array(z.union([z.uuid(), z.literal("none")])),
  languages: z.array(z.string().min(1).max(35)),
});
/** `schools` are ids; "none" stands for people of no one school. */
export type AudienceFilter = z.infer<typeof filterSchema>;

/** What a directory offers to choose from. */
export type Choices = {
  audiences: { audience: Audience; people: number }[];
  languages: { language: string; people: number }[];
  schools: { id: string; name: string }[];
};

export type Mailing = {
  id: string;
  kind: MailingKind;
  /** The report that a mailing of this kind tells of. */
  reportId: string | null;
  texts: MailingTexts;
  filter: AudienceFilter;
  revision: number;
  /** Set once it was sent: it changes no more. */
  campaignId: string | null;
};

const placeholder = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** The name in double braces that is no placeholder, or null: only `{{givenName}}` is filled. */
export function findUnknownPlaceholder(text: string): string | null {
  for (const [whole] of text.matchAll(placeholder)) if (whole !== "{{givenName}}") return whole;
  return null;
}

/** What would be wrong with a text in a mail, by field. */
export function checkText({ subject, body }: MailingText): { subject?: string; body?: string } {
  const about = (text: string, most: number) => {
    if (text.length > most) return `Use at most ${most.toLocaleString("en")} characters.`;
    const unknown = findUnknownPlaceholder(text);
    return unknown && `${unknown} would stand in the mail as it is. Only {{givenName}} is filled.`;
  };
  const [wrongSubject, wrongBody] = [about(subject, LONGEST_SUBJECT), about(body, LONGEST_BODY)];
  return {
    ...(wrongSubject ? { subject: wrongSubject } : {}),
    ...(wrongBody ? { body: wrongBody } : {}),
  };
}

/** The languages a mailing is written in, whole. */
export function writtenLanguages(texts: MailingTexts): string[] {
  return Object.keys(texts).filter((language) => {
    const text = texts[language];
    return text !== undefined && text.subject !== "" && text.body !== "";
  });
}

/** Languages of which the subject or the text is still missing. */
export function halfLanguages(texts: MailingTexts): string[] {
  return Object.keys(texts).filter((language) => {
    const text = texts[language];
    return text !== undefined && (text.subject === "") !== (text.body === "");
  });
}

export type Trouble = "not_written" | "half_written" | "wrong_text" | "no_audience" | "nobody";

/** Why a mailing cannot be sent, or null. The district's own language is what all others fall back to. */
export function findTrouble(
  { texts, filter }: Pick<Mailing, "texts" | "filter">,
  districtLanguage: string,
  mails: number,
): Trouble | null {
  if (!writtenLanguages(texts).includes(districtLanguage)) return "not_written";
  if (halfLanguages(texts).length > 0) return "half_written";
  if (Object.values(texts).some((text) => Object.keys(checkText(text)).length > 0)) {
    return "wrong_text";
  }
  if (filter.audiences.length === 0) return "no_audience";
  return mails === 0 ? "nobody" : null;
}
