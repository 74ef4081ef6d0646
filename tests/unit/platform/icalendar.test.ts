import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { calendarFile } from "~/platform/icalendar";

const now = new Date("2026-11-28T12:00:00Z");

const eventsOf = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent").map((one) => {
    const { uid, summary, location, description, startDate, endDate, sequence } = new ICAL.Event(
      one,
    );
    return { uid, summary, location, description, sequence, start: startDate, end: endDate };
  });

const written = fc.string({ unit: "binary", maxLength: 300 });
/** What a reader can get back: one kind of line end, and no control characters but tabs. */
const readable = (text: string) => text.replace(/\r\n?/g, "\n").replace(/(?![\t\n])\p{Cc}/gu, "");

test("whatever people wrote, another program reads it back, from lines of at most 75 octets", () => {
  fc.assert(
    fc.property(written, written, written, (summary, location, description) => {
      const event = { uid: "a@b.test", start: now, summary, location, description };
      const file = calendarFile({ product: "Test", now }, [event]);
      for (const line of file.split("\r\n"))
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      const [read] = eventsOf(file);
      expect(read?.summary).toBe(readable(summary));
      expect(read?.description ?? "").toBe(readable(description));
      expect(read?.location ?? "").toBe(readable(location));
    }),
  );
});

test("a moment is in UTC, and a day ends when the next one begins", () => {
  const file = calendarFile({ product: "Test", name: "Cedar; Valley", now }, [
    { uid: "1@x", start: now, end: new Date("2026-11-28T13:30:00Z"), summary: "S", sequence: 4 },
    { uid: "2@x", start: "2026-12-31", summary: "S" },
    { uid: "3@x", start: "2026-02-27", end: "2026-02-28", summary: "S" },
  ]);
  expect(file).toContain("DTSTART:20261128T120000Z\r\nDTEND:20261128T133000Z\r\n");
  expect(file).toContain("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n");
  expect(file).toContain("X-WR-CALNAME:Cedar\\; Valley\r\n");
  const [first, second, third] = eventsOf(file);
  expect(first?.sequence).toBe(4);
  expect(second?.start.isDate).toBe(true);
  expect(third?.end.toString()).toBe("2026-03-01");
});

test("a calendar without anything in it is one still", () => {
  const calendar = new ICAL.Component(ICAL.parse(calendarFile({ product: "Test", now }, [])));
  expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(["vtimezone"]);
});
