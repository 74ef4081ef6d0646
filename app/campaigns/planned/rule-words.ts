import { hourWords } from "~/districts/hour-words";
import type { PassReason, PlannedKind, PlanRefusal } from "./planned-mailing";
import type { ReminderRule } from "./reminder-rule";

export const WEEKDAYS = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

const list = new Intl.ListFormat("en", { type: "conjunction" });

/** "3 and 7 days after the invitation, on Monday to Friday, from 5 PM to 8 PM". */
export function ruleWords({ daysAfter, weekdays, fromHour, untilHour }: ReminderRule): string {
  const days = `${list.format(daysAfter.map(String))} ${daysAfter.at(-1) === 1 ? "day" : "days"}`;
  const isAnyHour = fromHour === 0 && untilHour === 24;
  const hours = isAnyHour
    ? "at any hour"
    : `from ${hourWords(fromHour)} to ${hourWords(untilHour)}`;
  return `${days} after the invitation, ${weekdayWords(weekdays)}, ${hours}`;
}

function weekdayWords(weekdays: readonly number[]): string {
  const sorted = weekdays.toSorted((a, b) => a - b);
  const isWhole = (days: string) => sorted.join("") === days;
  if (isWhole("1234567")) return "on any day";
  if (isWhole("12345")) return "on Monday to Friday";
  return `on ${list.format(sorted.map((day) => WEEKDAYS[day - 1] ?? ""))}`;
}

export const plannedWords: Record<PlannedKind, string> = {
  invitation: "Invitation",
  reminder: "Reminder",
};

export function dayWords(daysAfter: number): string {
  return `${daysAfter} ${daysAfter === 1 ? "day" : "days"} after the invitation`;
}

export const passWords: Record<PassReason, string> = {
  closed: "Not sent: the wave had closed.",
  nobody: "Not sent: nobody was on the list.",
  not_invited: "Not sent: nobody had been invited yet.",
  newer: "Passed over: a newer one was due as well.",
  whole_audiences: "Not sent: answers are anonymous, and it was for a part of an audience.",
};

export const refusalWords: Record<Exclude<PlanRefusal, "no_such_wave">, string> = {
  closed: "The wave is closed: nobody can be asked any more.",
  past: "This moment is over. Give one that is still to come.",
  after_closing: "The wave is closed by then. Give a time before it closes.",
  quiet: "That is in your district’s quiet hours, in which no mailing leaves. Give another time.",
  whole_audiences:
    "Answers of this wave are anonymous, so whole audiences are asked, no part of one.",
};
