import { Temporal } from "temporal-polyfill";

export type CalendarEvent = {
  /** The same again replaces what a calendar has of it. */
  uid: string;
  /** A moment, or a whole day as 2026-10-30. */
  start: Date | string;
  /** Of a day, the last one that belongs to it; without an end it is a moment or a single day. */
  end?: Date | string;
  summary: string;
  location?: string;
  description?: string;
  url?: string;
  /** Counts changes. */
  sequence?: number;
  status?: "CONFIRMED" | "CANCELLED";
};

type CalendarFile = {
  /** What of ours made it. */
  product: string;
  method?: "PUBLISH" | "CANCEL";
  /** How programs that keep it call it. */
  name?: string;
  now: Date;
};

/** A file for calendar programs (RFC 5545). Moments are in UTC, which needs no table of a time zone. */
export function calendarFile(file: CalendarFile, events: readonly CalendarEvent[]): string {
  const { product, method, name, now } = file;
  return calendarText([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Full Circle//${product}//EN`,
    ...(method ? [`METHOD:${method}`] : []),
    ...(name ? [`X-WR-CALNAME:${calendarWords(name)}`] : []),
    ...(events.length === 0 ? NOTHING : events.flatMap((event) => linesOf(event, now))),
    "END:VCALENDAR",
  ]);
}

/** A calendar has at least one component, and an empty one has this, which says nothing. */
const NOTHING = [
  ...["BEGIN:VTIMEZONE", "TZID:UTC", "BEGIN:STANDARD", "DTSTART:19700101T000000"],
  ...["TZOFFSETFROM:+0000", "TZOFFSETTO:+0000", "END:STANDARD", "END:VTIMEZONE"],
];

function linesOf(event: CalendarEvent, now: Date): string[] {
  const { uid, sequence, start, end, summary, location, description, url, status } = event;
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    ...(sequence === undefined ? [] : [`SEQUENCE:${sequence}`]),
    `DTSTAMP:${moment(now)}`,
    `DTSTART${typeof start === "string" ? day(start) : `:${moment(start)}`}`,
    ...endOf(start, end),
    `SUMMARY:${calendarWords(summary)}`,
    ...(location ? [`LOCATION:${calendarWords(location)}`] : []),
    ...(description ? [`DESCRIPTION:${calendarWords(description)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    ...(status ? [`STATUS:${status}`] : []),
    "END:VEVENT",
  ];
}

/** Of days, the one after the last. */
function endOf(start: Date | string, end: Date | string | undefined): string[] {
  if (end instanceof Date) return [`DTEND:${moment(end)}`];
  if (start instanceof Date) return [];
  const last = Temporal.PlainDate.from(end ?? start);
  return [`DTEND${day(last.add({ days: 1 }).toString())}`];
}

const moment = (date: Date) => date.toISOString().replace(/[-:]|\.\d{3}/g, "");
const day = (date: string) => `;VALUE=DATE:${date.replaceAll("-", "")}`;

/** The lines of a calendar object as the file that programs read (RFC 5545 3.1). */
function calendarText(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** What people wrote, as a value of type TEXT: no control character is in it but tabs. */
function calendarWords(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/(?!\t)\p{Cc}/gu, "");
}

/** Lines of at most 75 octets; what follows begins with a space. No character is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = "";
  for (const sign of line) {
    if (Buffer.byteLength(current + sign) > 75) {
      lines.push(current);
      current = " ";
    }
    current += sign;
  }
  return [...lines, current].join("\r\n");
}
