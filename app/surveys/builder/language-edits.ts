import type { Entry } from "../item";
import type { SurveyDefinition } from "../survey";
import type { Texts, Wording } from "../texts";

/** Offers a survey in one more language, from its title on; nobody has reviewed it yet. */
export function addLanguage(survey: SurveyDefinition, language: string, title: string) {
  const all = { ...survey.title.all, [language]: title };
  const unreviewed = [...new Set([...(survey.unreviewed ?? []), language])];
  return { ...survey, title: { ...survey.title, all }, unreviewed };
}

/** Takes every text of a language out; the last language stays. */
export function removeLanguage(survey: SurveyDefinition, language: string): SurveyDefinition {
  const others = Object.keys(survey.title.all ?? {}).filter((tag) => tag !== language);
  if (others.length === 0) return survey;
  const less = (wording: Wording) => withoutLanguage(wording, language);
  const entry = (one: Entry): Entry => {
    const common = { text: less(one.text), hint: one.hint && less(one.hint) };
    if (one.kind === "consent") return { ...one, ...common, agree: less(one.agree) };
    if (one.kind !== "matrix") return { ...one, ...common };
    return { ...one, ...common, rows: one.rows.map((row) => ({ ...row, text: less(row.text) })) };
  };
  return {
    ...survey,
    title: less(survey.title),
    intro: survey.intro && less(survey.intro),
    optionSets: Object.fromEntries(
      Object.entries(survey.optionSets).map(([name, options]) => [
        name,
        options.map((option) => ({ ...option, label: withoutTag(option.label, language) })),
      ]),
    ),
    sections: survey.sections.map((section) => ({
      ...section,
      title: less(section.title),
      hint: section.hint && less(section.hint),
      items: section.items.map(entry),
    })),
    unreviewed: survey.unreviewed?.filter((tag) => tag !== language),
  };
}

function withoutLanguage(wording: Wording, language: string): Wording {
  return Object.fromEntries(
    Object.entries(wording).map(([reader, texts]) => [reader, withoutTag(texts, language)]),
  );
}

function withoutTag(texts: Texts, language: string): Texts {
  const { [language]: _, ...others } = texts;
  return others;
}
