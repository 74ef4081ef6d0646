import { speak } from "~/responses/messages/speak";
import { ar } from "./messages-ar";
import { type ChangesKey, type ChangesMessages, en } from "./messages-en";
import { es } from "./messages-es";
import { pt } from "./messages-pt";
import { so } from "./messages-so";
import { vi } from "./messages-vi";
import { zhHans } from "./messages-zh-hans";

export const CHANGES_WORDS: Readonly<Record<string, ChangesMessages>> = {
  ...{ en, es, ar, vi },
  "zh-Hans": zhHans,
  ...{ so, pt },
};

export type ChangesWords = {
  /** The language the words are in. */
  lang: string;
  dir: "ltr" | "rtl";
  t: (key: ChangesKey, values?: Readonly<Record<string, string | number>>) => string;
  number: (value: number) => string;
  list: (parts: readonly string[]) => string;
};

/** The words of the change page in the first of these languages that has them, else in English. */
export function changesWords(language: string, fallback = "en"): ChangesWords {
  const words = speak(CHANGES_WORDS, [language, fallback]);
  const numbers = new Intl.NumberFormat(words.locale);
  const lists = new Intl.ListFormat(words.locale, { type: "unit", style: "long" });
  return {
    ...words,
    number: (value) => numbers.format(value),
    list: (parts) => lists.format(parts),
  };
}
