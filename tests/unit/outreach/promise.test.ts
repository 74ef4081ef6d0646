import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AnswerPromise, DEFAULT_PROMISE, dueAt } from "~/outreach/inquiries/promise";

const zone = "America/Chicago";
const promise = (change: Partial<AnswerPromise>): AnswerPromise => ({
  ...DEFAULT_PROMISE,
  ...change,
});

/** Local time in Chicago without its offset, for reading. */
const local = (date: Date) =>
  new Intl.DateTimeFormat("sv", { timeZone: zone, dateStyle: "short", timeStyle: "short" }).format(
    date,
  );
const due = (received: string, change: Partial<AnswerPromise> = {}) =>
  local(dueAt(new Date(received), promise(change), zone));

describe("a promise of working days", () => {
  it.each([
    ["in office hours counts from that day", "2026-10-05T10:00-05:00", "2026-10-07 16:30"],
    ["before opening counts from that day", "2026-10-05T05:00-05:00", "2026-10-07 16:30"],
    ["after closing counts from the next", "2026-10-05T18:00-05:00", "2026-10-08 16:30"],
    ["at closing counts from the next", "2026-10-05T16:30-05:00", "2026-10-08 16:30"],
    ["on a Thursday goes over the weekend", "2026-10-08T10:00-05:00", "2026-10-12 16:30"],
    ["on a Saturday counts from Monday", "2026-10-10T10:00-05:00", "2026-10-14 16:30"],
    ["before clocks go back keeps the hour", "2026-10-30T10:00-05:00", "2026-11-03 16:30"],
    ["before clocks go forward keeps the hour", "2026-03-06T10:00-06:00", "2026-03-10 16:30"],
  ])("for what came in %s", (_, received, expected) => {
    expect(due(received)).toBe(expected);
  });

  it("leaves out days on which nobody is there", () => {
    const closedDays = ["2026-11-26", "2026-11-27"];
    expect(due("2026-11-25T10:00-06:00", { closedDays })).toBe("2026-12-01 16:30");
  });
});

describe("a promise of working hours", () => {
  const hours = (amount: number, more: Partial<AnswerPromise> = {}) => ({
    ...{ unit: "hours" as const, amount },
    ...more,
  });

  it.each([
    ["the same day", "2026-10-05T10:00-05:00", 4, "2026-10-05 14:00"],
    ["until closing exactly", "2026-10-05T12:30-05:00", 4, "2026-10-05 16:30"],
    ["on the next morning", "2026-10-05T15:00-05:00", 4, "2026-10-06 10:30"],
    ["over a weekend", "2026-10-09T15:00-05:00", 4, "2026-10-12 10:30"],
    ["over several days", "2026-10-05T08:00-05:00", 20, "2026-10-07 11:00"],
  ])("is due %s", (_, received, amount, expected) => {
    expect(due(received, hours(amount))).toBe(expected);
  });

  it("counts hours as they pass where the office never closes and the clocks change", () => {
    const always = { opens: "00:00", closes: "23:59", weekdays: [1, 2, 3, 4, 5, 6, 7] };
    expect(due("2026-03-08T00:00-06:00", hours(4, always))).toBe("2026-03-08 05:00");
    expect(due("2026-11-01T00:00-05:00", hours(4, always))).toBe("2026-11-01 03:00");
  });
});

describe("any promise", () => {
  const someDate = fc.date({
    min: new Date("2026-01-01"),
    max: new Date("2027-12-31"),
    noInvalidDate: true,
  });
  const somePromise = fc.record({
    amount: fc.integer({ min: 1, max: 60 }),
    unit: fc.constantFrom("hours" as const, "days" as const),
    opens: fc.constantFrom("00:00", "02:30", "08:00"),
    closes: fc.constantFrom("09:00", "16:30", "23:59"),
    weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    closedDays: fc.constant(["2026-12-25"]),
    keptMonths: fc.constant(24),
  });

  it("is due after what it is about, when somebody is there, and never earlier for what came later", () => {
    fc.assert(
      fc.property(someDate, someDate, somePromise, (a, b, one) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        const [dueFirst, dueSecond] = [first, second].map((date) => dueAt(date, one, zone));
        if (!dueFirst || !dueSecond) throw new Error("no due time");
        expect(dueFirst.getTime()).toBeGreaterThan(first.getTime());
        expect(dueSecond.getTime()).toBeGreaterThanOrEqual(dueFirst.getTime());
        const [day = "", clock = ""] = local(dueFirst).split(" ");
        expect(clock >= one.opens && clock <= one.closes).toBe(true);
        expect(one.weekdays).toContain(new Date(`${day}T12:00:00Z`).getUTCDay() || 7);
        expect(one.closedDays).not.toContain(day);
      }),
    );
  });
});
