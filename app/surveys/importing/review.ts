import { itemsOf } from "../item";
import type { SurveyDefinition } from "../survey";
import { type Shown, showText, type Wording } from "../texts";
import { languagesOf } from "../translations";
import { describeEntry } from "./describe";
import type { Format } from "./detect-format";
import type { ReportLine } from "./report";

/** What an import would make, for a person to look at. */
export interface Review {
  title: Shown;
  format: Format | null;
  languages: string[];
  questions: number;
  sections: ReviewedSection[];
  report: ReportLine[];
  /** The survey itself as JSON: the second press makes it. */
  definition: string;
}

export interface ReviewedSection {
  id: string;
  title: Shown;
  entries: {
    id: string;
    text: Shown;
    kind: string;
    answers: Shown[];
    rows: (Shown & { id: string })[];
  }[];
}

export function reviewOf({
  definition,
  report,
  format,
}: {
  definition: SurveyDefinition;
  report: ReportLine[];
  format: Format | null;
}): Review {
  const languages = languagesOf(definition);
  const [language = "en"] = languages;
  const shown = (wording: Wording): Shown => {
    const texts = Object.values(wording).find((one) => Object.keys(one).length > 0);
    return showIn(texts ?? {}, language);
  };
  return {
    title: shown(definition.title),
    ...{ format, languages, report, definition: JSON.stringify(definition) },
    questions: definition.sections.flatMap(({ items }) => items.flatMap(itemsOf)).length,
    sections: definition.sections.map((section) => ({
      id: section.id,
      title: shown(section.title),
      entries: section.items.map((entry) => ({
        id: entry.id,
        text: shown(entry.text),
        kind: describeEntry(entry, { sets: definition.optionSets }),
        answers:
          "options" in entry
            ? (definition.optionSets[entry.options] ?? []).map(({ label }) =>
                showIn(label, language),
              )
            : [],
        rows: "rows" in entry ? entry.rows.map(({ id, text }) => ({ id, ...shown(text) })) : [],
      })),
    })),
  };
}

/** Every text says its language, since the page around it is English. */
function showIn(texts: Record<string, string>, language: string): Shown {
  const { text, lang } = showText(texts, language, language);
  return { text, lang: lang ?? language };
}
