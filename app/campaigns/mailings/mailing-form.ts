import { LANGUAGES } from "~/districts/language";
import { AUDIENCES } from "~/people/audience";
import { storable } from "~/platform/storable";
import { type AudienceFilter, checkText, filterSchema, type MailingTexts } from "./mailing";

export type ReadTexts = { texts: MailingTexts; errors: Record<string, string> };

/** The texts as posted, fields `subject.es` and `body.es`; what is wrong by field. */
export function readTexts(form: FormData): ReadTexts {
  const texts: MailingTexts = {};
  const errors: Record<string, string> = {};
  for (const { tag } of LANGUAGES) {
    const text = { subject: typed(form, `subject.${tag}`), body: typed(form, `body.${tag}`) };
    if (text.subject === "" && text.body === "") continue;
    texts[tag] = { ...text, subject: text.subject.replace(/\s+/g, " ") };
    for (const [field, error] of Object.entries(checkText(text))) errors[`${field}.${tag}`] = error;
  }
  if (Object.keys(texts).length === 0) {
    errors.empty = "Nothing is written yet. Begin with a subject.";
  }
  return { texts, errors };
}

function typed(form: FormData, name: string): string {
  return storable(String(form.get(name) ?? ""))
    .replace(/\r\n?/g, "\n")
    .trim();
}

/** The filter of a form or an address; what nobody can have chosen is left out. */
export function readFilter(given: FormData | URLSearchParams): AudienceFilter {
  const all = (name: string) => [...new Set(given.getAll(name).map(String).map(storable))];
  const filter = {
    audiences: AUDIENCES.filter((audience) => all("audience").includes(audience)),
    schools: all("school").filter((id) => filterSchema.shape.schools.element.safeParse(id).success),
    languages: all("language").filter(
      (tag) => filterSchema.shape.languages.element.safeParse(tag).success,
    ),
  };
  return filterSchema.parse(filter);
}
