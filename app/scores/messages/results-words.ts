import { type Direction, localeOf } from "~/responses/messages/languages";
import { speak } from "~/responses/messages/speak";
import { ar } from "./ar";
import { en, type ResultsKey, type ResultsMessages } from "./en";
import { es } from "./es";
import { pt } from "./pt";
import { so } from "./so";
import { vi } from "./vi";
import { zhHans } from "./zh-hans";

export const RESULTS_WORDS: Readonly<Record<string, ResultsMessages>> = {
  ...{ en, es, ar, vi },
  "zh-Hans": zhHans,
  ...{ so, pt },
};

export type ResultsWords = {
  /** The language the words are in. */
  lang: string;
  dir: Direction;
  /** What writes its numbers and days. */
  locale: string;
  t: (key: ResultsKey, values?: Readonly<Record<string, string | number>>) => string;
  number: (value: number) => string;
  /** "40%", of whole percent. */
  percent: (value: number) => string;
  /** "families, staff and businesses". */
  list: (parts: readonly string[]) => string;
};

export const RESULTS_LANGUAGES: readonly string[] = Object.keys(RESULTS_WORDS);

const spoken = new Map<string, ResultsWords>();

/** The words of the results pages in the first of these languages that has them. */
export function resultsWords(wanted: string | null, fallback = "en"): ResultsWords {
  const words = speak(RESULTS_WORDS, [wanted, fallback]);
  const known = spoken.get(words.lang);
  if (known) return known;
  const numbers = new Intl.NumberFormat(words.locale);
  const percents = new Intl.NumberFormat(words.locale, { style: "percent" });
  const lists = new Intl.ListFormat(words.locale, { type: "conjunction" });
  const made: ResultsWords = {
    ...words,
    number: (value) => numbers.format(value),
    percent: (value) => percents.format(value / 100),
    list: (parts) => lists.format(parts),
  };
  spoken.set(words.lang, made);
  return made;
}

/** The same words with the digits of formulas, which are read from left to right in every language. */
export function inFormula(words: ResultsWords): ResultsWords {
  const locale = words.dir === "rtl" ? localeOf("en") : words.locale;
  const numbers = new Intl.NumberFormat(locale);
  return { ...words, locale, number: (value) => numbers.format(value) };
}

/** What stands between short facts in a row. Beside Arabic digits a dot in the middle reads as a zero. */
export function separatorOf({ dir }: ResultsWords): string {
  return dir === "rtl" ? "؛ " : "\u00a0· ";
}
