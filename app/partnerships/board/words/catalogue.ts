import { speak } from "~/responses/messages/speak";
import { ar } from "./ar";
import { en, type Words } from "./en";
import { es } from "./es";
import { pt } from "./pt";
import { so } from "./so";
import { vi } from "./vi";
import { zhHans } from "./zh-hans";

export const BOARD_WORDS: Readonly<Record<string, Words>> = {
  ...{ en, es, ar, vi },
  "zh-Hans": zhHans,
  ...{ so, pt },
};

export const BOARD_LANGUAGES: readonly string[] = Object.keys(BOARD_WORDS);

/** The words in the first of these languages that has them, else in English. */
export function boardWords(...wanted: (string | null | undefined)[]) {
  const spoken = speak(BOARD_WORDS, wanted);
  const { locale } = spoken;
  return {
    ...spoken,
    /** "June 15, 2027" of a day as 2027-06-15. */
    day: (day: string) =>
      new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(
        new Date(`${day}T00:00:00Z`),
      ),
  };
}

export type BoardWords = ReturnType<typeof boardWords>;
