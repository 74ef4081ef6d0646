import { speak } from "~/responses/messages/speak";
import { formatAmount, type NeedKind } from "../../needs/amount";
import { ar } from "./ar";
import { en, type Words } from "./en";
import { es } from "./es";
import { pt } from "./pt";
import { so } from "./so";
import { vi } from "./vi";
import { zhHans } from "./zh-hans";

export const PLEDGE_WORDS: Readonly<Record<string, Words>> = {
  ...{ en, es, ar, vi },
  "zh-Hans": zhHans,
  ...{ so, pt },
};

export const PLEDGE_LANGUAGES: readonly string[] = Object.keys(PLEDGE_WORDS);

/** The words in the first of these languages that has them, else in English. */
export function pledgeWords(...wanted: (string | null | undefined)[]) {
  const spoken = speak(PLEDGE_WORDS, wanted);
  const { locale } = spoken;
  return {
    ...spoken,
    number: (value: number) => new Intl.NumberFormat(locale).format(value),
    amount: (kind: NeedKind, amount: number, unit: string) =>
      formatAmount(kind, amount, { language: locale, unit }),
    /** "December 1, 2026" of `2026-12-01`. */
    day: (day: string) =>
      new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(
        new Date(`${day}T00:00:00Z`),
      ),
    /** "Tuesday, December 1, 2026, 3:00 – 5:00 PM" in the district's zone. */
    span: ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, timeZone: string) =>
      new Intl.DateTimeFormat(locale, {
        ...{ dateStyle: "full", timeStyle: "short", timeZone },
      }).formatRange(startsAt, endsAt),
  };
}

export type PledgeWords = ReturnType<typeof pledgeWords>;
