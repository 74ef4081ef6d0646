import { IntlMessageFormat } from "intl-messageformat";
import { directionOf, localeOf } from "~/responses/messages/languages";
import { pickLanguage } from "~/surveys/translations";
import { ar } from "./ar";
import { en, type WordKey, type Words } from "./en";
import { es } from "./es";
import { pt } from "./pt";
import { so } from "./so";
import { vi } from "./vi";
import { zhHans } from "./zh-hans";

export const INQUIRY_WORDS: Readonly<Record<string, Words>> = {
  ...{ en, es, ar, vi },
  "zh-Hans": zhHans,
  ...{ so, pt },
};

export const INQUIRY_LANGUAGES: readonly string[] = Object.keys(INQUIRY_WORDS);

/** The words in the first of these languages that has them, else in English. */
export function inquiryWords(...wanted: (string | null | undefined)[]) {
  const lang = wanted.reduceRight<string>(
    (rest, tag) => pickLanguage(tag ?? null, INQUIRY_LANGUAGES, rest),
    "en",
  );
  const words = INQUIRY_WORDS[lang] ?? en;
  const locale = localeOf(lang);
  return {
    lang,
    dir: directionOf(lang),
    t(key: WordKey, values: Readonly<Record<string, string | number>> = {}): string {
      const message = new IntlMessageFormat(words[key], locale, undefined, { ignoreTag: true });
      return String(message.format(values));
    },
    number: (value: number) => new Intl.NumberFormat(locale).format(value),
    /** "Friday, October 30, 2026 at 4:30 PM" in the district's zone. */
    moment: (date: Date, timeZone: string) =>
      new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short", timeZone }).format(
        date,
      ),
  };
}

export type InquiryWords = ReturnType<typeof inquiryWords>;
