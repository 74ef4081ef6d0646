import { IntlMessageFormat } from "intl-messageformat";
import { localeOf } from "~/responses/messages/languages";
import { pickLanguage } from "~/surveys/translations";
import { en, type ResultsKey, type ResultsMessages } from "./en";
import { es } from "./es";

const catalogues: Readonly<Record<string, ResultsMessages>> = { en, es };

export type ResultsWords = {
  /** The language the words are in. */
  lang: string;
  t: (key: ResultsKey, values?: Readonly<Record<string, string | number>>) => string;
  number: (value: number) => string;
  /** "families, staff and businesses". */
  list: (parts: readonly string[]) => string;
};

export const RESULTS_LANGUAGES: readonly string[] = Object.keys(catalogues);

/** The words of the results pages in the first of these languages that has them. */
export function resultsWords(wanted: string | null, fallback = "en"): ResultsWords {
  const lang = pickLanguage(
    wanted,
    RESULTS_LANGUAGES,
    pickLanguage(fallback, RESULTS_LANGUAGES, "en"),
  );
  const messages = catalogues[lang] ?? en;
  const locale = localeOf(lang);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    lang,
    t: (key, values) =>
      String(
        new IntlMessageFormat(messages[key], locale, undefined, { ignoreTag: true }).format(values),
      ),
    number: (value) => numbers.format(value),
    list: (parts) => lists.format(parts),
  };
}
