import { speak } from "~/responses/messages/speak";
import { type ResultsWords, resultsWords } from "../messages/results-words";
import { methodWordsAr } from "./method-words-ar";
import { type MethodKey, type MethodMessages, methodWordsEn } from "./method-words-en";
import { methodWordsEs } from "./method-words-es";
import { methodWordsPt } from "./method-words-pt";
import { methodWordsSo } from "./method-words-so";
import { methodWordsVi } from "./method-words-vi";
import { methodWordsZhHans } from "./method-words-zh-hans";

export const METHOD_WORDS: Readonly<Record<string, MethodMessages>> = {
  en: methodWordsEn,
  es: methodWordsEs,
  ar: methodWordsAr,
  vi: methodWordsVi,
  "zh-Hans": methodWordsZhHans,
  so: methodWordsSo,
  pt: methodWordsPt,
};

export type MethodWords = ResultsWords & {
  m: (key: MethodKey, values?: Readonly<Record<string, string | number>>) => string;
};

/** The words of the results pages and of the method page, in one of their languages. */
export function methodWords(lang: string): MethodWords {
  return { ...resultsWords(lang), m: speak(METHOD_WORDS, [lang]).t };
}
