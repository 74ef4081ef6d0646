import { calendarText, calendarWords } from "~/platform/icalendar";
import type { Shift } from "./shift";

type CalendarEntry = {
  uid: string;
  shift: Shift;
  title: string;
  /** The page where it can be changed. */
  url: string;
  now: Date;
};

/** One sign-up as an iCalendar file (RFC 5545): the same UID again replaces it, cancelled where it is. */
export function calendarFile({ uid, shift, title, url, now }: CalendarEntry): string {
  const { startsAt, endsAt, where, note, cancelledAt, revision } = shift;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Full Circle//Shifts//EN",
    `METHOD:${cancelledAt ? "CANCEL" : "PUBLISH"}`,
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `SEQUENCE:${revision}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(startsAt)}`,
    `DTEND:${stamp(endsAt)}`,
    `SUMMARY:${calendarWords(title)}`,
    ...(where ? [`LOCATION:${calendarWords(where)}`] : []),
    ...(note ? [`DESCRIPTION:${calendarWords(note)}`] : []),
    `URL:${url}`,
    `STATUS:${cancelledAt ? "CANCELLED" : "CONFIRMED"}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return calendarText(lines);
}

const stamp = (date: Date) => date.toISOString().replace(/[-:]|\.\d{3}/g, "");
