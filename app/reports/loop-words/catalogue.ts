import { pickLanguage } from "~/surveys/translations";
import { ar } from "./ar";
import { en, type LoopWords } from "./en";
import { es } from "./es";
import { pt } from "./pt";
import { so } from "./so";
import { vi } from "./vi";
import { zhHans } from "./zh-hans";

export const LOOP_WORDS: Readonly<Record<string, LoopWords>> = {
  ...{ en, es, ar, vi },
  "zh-Hans": zhHans,
  ...{ so, pt },
};

/** The words in the first of these languages that has them; `es-MX` reads `es`. */
export function loopWords(...tags: (string | null)[]): { lang: string; words: LoopWords } {
  const offered = Object.keys(LOOP_WORDS);
  const lang = tags.reduceRight<string>((rest, tag) => pickLanguage(tag, offered, rest), "en");
  return { lang, words: LOOP_WORDS[lang] ?? en };
}
