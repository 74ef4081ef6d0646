import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { readCalendar } from "~/outreach/touches/calendar/calendar";

const window = { from: "2026-01-01", to: "2026-12-31", timezone: "America/Chicago" };

const calendar = (...events: string[][]) =>
  [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test"],
    ...events.flatMap((lines) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"]),
    "END:VCALENDAR",
    "",
  ].join("\r\n");

function read(...events: string[][]) {
  const result = readCalendar(calendar(...events), window);
  if (!result.ok) throw new Error(result.reason);
  return result;
}

const daysOf = (...lines: string[]) =>
  read(["UID:1", "SUMMARY:Board meeting", ...lines]).events[0]?.days ?? [];

describe("a calendar", () => {
  it("gives each event its title, place and day", () => {
    const { events, leftOut } = read(
      [
        ...["UID:1", "SUMMARY:Tech night\\, part 2", "LOCATION:Gym"],
        "DTSTART;TZID=America/Chicago:20261030T180000",
      ],
      ["UID:2", "SUMMARY:Fair", "DTSTART;VALUE=DATE:20260309"],
      ["UID:3", "SUMMARY:Long ago", "DTSTART:20190101T120000Z"],
    );
    expect(events).toEqual([
      { uid: "1", title: "Tech night, part 2", place: "Gym", days: ["2026-10-30"], isCut: false },
      { uid: "2", title: "Fair", place: "", days: ["2026-03-09"], isCut: false },
    ]);
    expect(leftOut).toBe(1);
  });

  it("takes a time in UTC for the district's day", () => {
    expect(daysOf("DTSTART:20261031T013000Z")).toEqual(["2026-10-30"]);
    expect(daysOf("DTSTART:20261031T053000Z")).toEqual(["2026-10-31"]);
  });

  it("leaves out what was cancelled, a day that was, and follows one that moved", () => {
    expect(daysOf("DTSTART:20261030T180000", "STATUS:CANCELLED")).toEqual([]);
    const { events } = read(
      ["UID:1", "SUMMARY:Board", "DTSTART:20260105T180000", "RRULE:FREQ=WEEKLY;COUNT=4"].concat(
        "EXDATE:20260112T180000",
      ),
      ["UID:1", "SUMMARY:Board", "RECURRENCE-ID:20260119T180000", "DTSTART:20260121T180000"],
      ["UID:1", "RECURRENCE-ID:20260126T180000", "DTSTART:20260126T180000", "STATUS:CANCELLED"],
    );
    expect(events[0]?.days).toEqual(["2026-01-05", "2026-01-21"]);
  });

  it("ends a series at its moment, not at its day", () => {
    const daily = (until: string) =>
      daysOf("DTSTART:20261029T180000", `RRULE:FREQ=DAILY;UNTIL=${until}`).at(-1);
    expect(daily("20261031T000000Z")).toBe("2026-10-30");
    expect(daily("20261030T120000Z")).toBe("2026-10-29");
    expect(daily("20261030")).toBe("2026-10-30");
  });

  it.each([
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=DAILY;INTERVAL=7;BYDAY=SU",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=MONTHLY;INTERVAL=12;BYMONTH=3",
  ])("has an end where %s never comes true again", (rule) => {
    expect(daysOf("DTSTART:20260105T180000", `RRULE:${rule}`)).toEqual(["2026-01-05"]);
  });

  it.each(["FREQ=SECONDLY", "FREQ=HOURLY;BYHOUR=3", "FREQ=YEARLY;BYWEEKNO=20"])(
    "takes the first day alone where %s is not read, and says so",
    (rule) => {
      const { events } = read(["UID:1", "DTSTART:20260105T180000", `RRULE:${rule}`]);
      expect(events).toMatchObject([{ days: ["2026-01-05"], isCut: true, title: "No title" }]);
    },
  );

  it("is refused where it is none or has too many events", () => {
    for (const text of ["", "a,b\n1,2", "BEGIN:VCARD\r\nEND:VCARD\r\n", "BEGIN:VCALENDAR"]) {
      expect(readCalendar(text, window).ok, text).toBe(false);
    }
    const many = Array.from({ length: 2001 }, (_, n) => [`UID:${n}`, "DTSTART:20260105T180000"]);
    expect(readCalendar(calendar(...many), window)).toMatchObject({
      ok: false,
      reason: expect.stringContaining("2001"),
    });
  });
});

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const interval = fc.integer({ min: 1, max: 4 });
const someDays = fc.subarray(weekdays, { minLength: 1 });
const nthDays = fc
  .array(
    fc
      .tuple(fc.constantFrom(1, 2, 3, 4, -1), fc.constantFrom(...weekdays))
      .map((parts) => parts.join("")),
    { minLength: 1, maxLength: 3 },
  )
  .map((days) => [...new Set(days)]);
const monthDays = fc.uniqueArray(fc.constantFrom(1, 2, 15, 28, -1, -2), { minLength: 1 });
const rules = fc.oneof(
  fc.tuple(interval).map(([n]) => `FREQ=DAILY;INTERVAL=${n}`),
  fc
    .tuple(interval, someDays, fc.constantFrom("MO", "SU"))
    .map(([n, days, start]) => `FREQ=WEEKLY;INTERVAL=${n};BYDAY=${days};WKST=${start}`),
  fc.tuple(interval).map(([n]) => `FREQ=WEEKLY;INTERVAL=${n}`),
  fc.tuple(interval, nthDays).map(([n, days]) => `FREQ=MONTHLY;INTERVAL=${n};BYDAY=${days}`),
  fc.tuple(interval, monthDays).map(([n, days]) => `FREQ=MONTHLY;INTERVAL=${n};BYMONTHDAY=${days}`),
  fc
    .tuple(someDays, fc.constantFrom(1, 2, -1))
    .map(([days, place]) => `FREQ=MONTHLY;BYDAY=${days};BYSETPOS=${place}`),
  fc.tuple(interval).map(([n]) => `FREQ=YEARLY;INTERVAL=${n}`),
  fc.constant("FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"),
);
const starts = fc
  .tuple(
    fc.constantFrom(2024, 2025, 2026),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(""));

it("repeats as the iCalendar library does, for rules that people's calendars write", () => {
  fc.assert(
    fc.property(starts, rules, fc.option(fc.integer({ min: 1, max: 30 })), (start, rule, count) => {
      const full = count === null ? rule : `${rule};COUNT=${count}`;
      const { first, days } = libraryDays(start, full);
      // What a first day means that its own rule does not name is undefined (RFC 5545, 3.8.5.3).
      fc.pre(first === start);
      expect(daysOf(`DTSTART:${start}T180000`, `RRULE:${full}`)).toEqual(days);
    }),
    { numRuns: 300 },
  );
});

function libraryDays(start: string, rule: string) {
  const lines = ["UID:1", `DTSTART:${start}T180000`, `RRULE:${rule}`];
  const component = new ICAL.Component(ICAL.parse(calendar(lines)));
  const iterator = new ICAL.Event(component.getFirstSubcomponent("vevent") ?? undefined).iterator();
  const all: string[] = [];
  for (let n = 0; n < 1200; n++) {
    const day = iterator.next()?.toString().slice(0, 10);
    if (day === undefined || day > window.to) break;
    all.push(day);
  }
  return {
    first: all[0]?.replaceAll("-", ""),
    days: all.filter((day) => day >= window.from),
  };
}
