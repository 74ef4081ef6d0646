import { localeOf } from "~/responses/messages/languages";
import { pickLanguage } from "~/surveys/translations";
import type { Goal, Milestone, Progress } from "./goal";
import { ar } from "./goal-words-ar";
import { es } from "./goal-words-es";
import { pt } from "./goal-words-pt";
import { so } from "./goal-words-so";
import { vi } from "./goal-words-vi";
import { zhHans } from "./goal-words-zh-hans";

export interface GoalWords {
  stage: Record<Goal["stage"], string>;
  owner: (name: string) => string;
  /** From when until when; either may be missing. */
  span: (from: string | null, to: string | null) => string;
  due: (day: string) => string;
  target: (value: string) => string;
  baseline: (value: string) => string;
  noReading: string;
  reading: (value: string, day: string) => string;
  change: (amount: string, isUp: boolean) => string;
  /** A difference of two shares. */
  points: (amount: string, isOne: boolean) => string;
  noChange: string;
  way: (percent: string) => string;
  readings: string;
  day: string;
  value: string;
  note: string;
}

const en: GoalWords = {
  stage: { planning: "Being planned", implementation: "Being carried out" },
  owner: (name) => `Responsible: ${name}`,
  span: (from, to) =>
    from && to ? `${from} to ${to}` : from ? `from ${from}` : to ? `until ${to}` : "",
  due: (day) => `due ${day}`,
  target: (value) => `Target: ${value}.`,
  baseline: (value) => `At the start: ${value}.`,
  noReading: "Not measured yet.",
  reading: (value, day) => `Now ${value}, read on ${day}.`,
  change: (amount, isUp) => `That is ${amount} ${isUp ? "more" : "less"} than at the start.`,
  points: (amount, isOne) => `${amount} percentage ${isOne ? "point" : "points"}`,
  noChange: "That is as at the start.",
  way: (percent) => `${percent} of the way is made.`,
  readings: "All readings",
  day: "Day",
  value: "Value",
  note: "Note",
};

export const GOAL_WORDS: Readonly<Record<string, GoalWords>> = {
  ...{ en, es, ar, vi },
  "zh-Hans": zhHans,
  ...{ so, pt },
};

/** The words around goals; a language without its own gets English. */
export function goalWords(language: string): GoalWords {
  return GOAL_WORDS[pickLanguage(language, Object.keys(GOAL_WORDS), "en")] ?? en;
}

export function spellDay(day: string, language: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long", timeZone: "UTC" }).format(
    date,
  );
}

/** "62%" or "4.5 hours": the number in its language, then the unit. */
export function spellValue(value: string | number, unit: string, language: string): string {
  const locale = localeOf(language);
  const digits = { maximumFractionDigits: 6 };
  if (unit === "%") {
    const share = Number(value) / 100;
    return new Intl.NumberFormat(locale, { style: "percent", ...digits }).format(share);
  }
  const number = new Intl.NumberFormat(locale, digits).format(Number(value));
  return unit === "" ? number : `${number}\u00a0${unit}`;
}

/** Where a milestone stands, in sentences. */
export function progressSentences(
  milestone: Milestone,
  progress: Progress | null,
  language: string,
): string[] {
  const words = goalWords(language);
  const spell = (value: string | number) => spellValue(value, milestone.unit, language);
  const { baseline, target } = milestone;
  return [
    ...(progress
      ? [words.reading(spell(progress.latest.value), spellDay(progress.latest.takenOn, language))]
      : [words.noReading]),
    ...(baseline === null ? [] : [words.baseline(spell(baseline))]),
    ...(target === null ? [] : [words.target(spell(target))]),
    ...(progress?.change == null
      ? []
      : [changeSentence(progress.change, milestone.unit, language)]),
    ...(progress?.share == null || progress.share < 0
      ? []
      : [words.way(percent(progress.share, language))]),
  ];
}

function changeSentence(change: number, unit: string, language: string): string {
  const words = goalWords(language);
  const rounded = Number(change.toFixed(6));
  if (rounded === 0) return words.noChange;
  const amount = Math.abs(rounded);
  const spelled =
    unit === "%"
      ? words.points(spellValue(amount, "", language), amount === 1)
      : spellValue(amount, unit, language);
  return words.change(spelled, rounded > 0);
}

function percent(share: number, language: string): string {
  return new Intl.NumberFormat(localeOf(language), {
    style: "percent",
    maximumFractionDigits: 0,
  }).format(Math.floor(share * 100) / 100);
}
