import { localeOf } from "./languages";

/** A moment in a district's zone: "Friday, October 30 at 6:00 PM". */
export function formatMoment(moment: Date, language: string, timeZone: string): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    timeZone,
    weekday: "long",
    month: "long",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
  }).format(moment);
}

/** A day in a district's zone, with its year: "October 30, 2026". */
export function formatDay(day: Date, language: string, timeZone: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { timeZone, dateStyle: "long" }).format(day);
}
