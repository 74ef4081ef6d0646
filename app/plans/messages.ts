import { IntlMessageFormat } from "intl-messageformat";
import { directionOf, localeOf } from "~/responses/messages/languages";
import { pickLanguage } from "~/surveys/translations";
import { ar } from "./messages-ar";
import { en, type PlanKey, type PlanMessages } from "./messages-en";
import { es } from "./messages-es";
import { pt } from "./messages-pt";
import { so } from "./messages-so";
import { vi } from "./messages-vi";
import { zhHans } from "./messages-zh-hans";

export const PLAN_WORDS: Readonly<Record<string, PlanMessages>> = {
  ...{ en, es, ar, vi },
  "zh-Hans": zhHans,
  ...{ so, pt },
};

export const PLAN_LANGUAGES: readonly string[] = Object.keys(PLAN_WORDS);

export type PlanWords = {
  /** The language the words are in. */
  lang: string;
  dir: "ltr" | "rtl";
  t: (key: PlanKey, values?: Readonly<Record<string, string | number>>) => string;
  number: (value: number) => string;
};

const formats = new Map<string, IntlMessageFormat>();

/** The words of the plan pages in the first of these languages that has them, else in English. */
export function planWords(language: string, fallback = "en"): PlanWords {
  const other = pickLanguage(fallback, PLAN_LANGUAGES, "en");
  const lang = pickLanguage(language, PLAN_LANGUAGES, other);
  const messages = PLAN_WORDS[lang] ?? en;
  const locale = localeOf(lang);
  const numbers = new Intl.NumberFormat(locale);
  return {
    lang,
    dir: directionOf(lang),
    t: (key, values) => {
      const name = `${lang} ${key}`;
      const format =
        formats.get(name) ??
        new IntlMessageFormat(messages[key], locale, undefined, { ignoreTag: true });
      formats.set(name, format);
      return String(format.format(values));
    },
    number: (value) => numbers.format(value),
  };
}
