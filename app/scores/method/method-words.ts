import { IntlMessageFormat } from "intl-messageformat";
import { localeOf } from "~/responses/messages/languages";
import { type ResultsWords, resultsWords } from "../messages/results-words";
import { type MethodKey, methodWordsEn } from "./method-words-en";
import { methodWordsEs } from "./method-words-es";

export type MethodWords = ResultsWords & {
  m: (key: MethodKey, values?: Readonly<Record<string, string | number>>) => string;
};

/** The words of the results pages and of the method page, in one of their languages. */
export function methodWords(lang: string): MethodWords {
  const words = resultsWords(lang);
  const messages = words.lang === "es" ? methodWordsEs : methodWordsEn;
  const locale = localeOf(words.lang);
  return {
    ...words,
    m: (key, values) =>
      String(
        new IntlMessageFormat(messages[key], locale, undefined, { ignoreTag: true }).format(values),
      ),
  };
}
