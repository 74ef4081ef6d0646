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
    `SUMMARY:${escaped(title)}`,
    ...(where ? [`LOCATION:${escaped(where)}`] : []),
    ...(note ? [`DESCRIPTION:${escaped(note)}`] : []),
    `URL:${url}`,
    `STATUS:${cancelledAt ? "CANCELLED" : "CONFIRMED"}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

const stamp = (date: Date) => date.toISOString().replace(/[-:]|\.\d{3}/g, "");

const escaped = (text: string) =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n?|\n/g, "\\n");

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
