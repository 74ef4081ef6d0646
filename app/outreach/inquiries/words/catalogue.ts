import { speak } from "~/responses/messages/speak";
import { ar } from "./ar";
import { en, type Words } from "./en";
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
  const spoken = speak(INQUIRY_WORDS, wanted);
  const { locale } = spoken;
  return {
    ...spoken,
    number: (value: number) => new Intl.NumberFormat(locale).format(value),
    /** "Friday, October 30, 2026 at 4:30 PM" in the district's zone. */
    moment: (date: Date, timeZone: string) =>
      new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short", timeZone }).format(
        date,
      ),
  };
}

export type InquiryWords = ReturnType<typeof inquiryWords>;
