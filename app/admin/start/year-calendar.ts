import { Temporal } from "temporal-polyfill";
import { calendarText, calendarWords } from "~/platform/icalendar";
import type { YearEntry } from "./feedback-year";

/** A feedback year for any calendar program, in whole days. */
export function yearCalendar(entries: readonly YearEntry[], host: string, now: Date): string {
  return calendarText([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Full Circle//Feedback year//EN",
    ...entries.flatMap(({ from, to, title, what }) => [
      "BEGIN:VEVENT",
      `UID:${compact(from)}-${title.toLowerCase().replace(/[^a-z]+/g, "-")}@${host}`,
      `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d{3}/g, "")}`,
      `DTSTART;VALUE=DATE:${compact(from)}`,
      `DTEND;VALUE=DATE:${compact(Temporal.PlainDate.from(to).add({ days: 1 }).toString())}`,
      `SUMMARY:${calendarWords(title)}`,
      `DESCRIPTION:${calendarWords(what)}`,
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ]);
}

const compact = (day: string) => day.replaceAll("-", "");
