import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isAllowed,
  nextAllowed,
  nextTurn,
  planReminders,
  type ReminderRule,
  USUAL_RULE,
} from "~/campaigns/planned/reminder-rule";
import { CLOCK_CHANGES } from "../../../fixtures/clock-changes";

const timezone = "America/Chicago";
const at = (text: string) => new Date(text);
// Monday morning in Chicago.
const begun = at("2026-10-12T14:00:00Z");
const times = { begun, since: begun, closesAt: at("2026-10-31T04:00:00Z"), timezone };
const moments = (rule: ReminderRule, of = times) =>
  planReminders(rule, of).map((one) => one.at?.toISOString() ?? null);

describe("the usual rule", () => {
  it("reminds 3 and 7 days after the invitation, at 5 PM", () => {
    expect(moments(USUAL_RULE)).toEqual(["2026-10-15T22:00:00.000Z", "2026-10-19T22:00:00.000Z"]);
  });

  it("moves on from a weekend to Monday", () => {
    const wednesday = { ...times, begun: at("2026-10-14T14:00:00Z") };
    expect(moments(USUAL_RULE, wednesday)[0]).toBe("2026-10-19T22:00:00.000Z");
  });

  it("never reminds twice on one day", () => {
    const wednesday = { ...times, begun: at("2026-10-14T14:00:00Z") };
    const rule = { ...USUAL_RULE, daysAfter: [3, 4, 5] };
    expect(moments(rule, wednesday)).toEqual([
      "2026-10-19T22:00:00.000Z",
      "2026-10-20T22:00:00.000Z",
      "2026-10-21T22:00:00.000Z",
    ]);
  });

  it("counts days of the district, not of the server", () => {
    const lateOnMonday = { ...times, begun: at("2026-10-13T04:30:00Z") };
    expect(moments(USUAL_RULE, lateOnMonday)[0]).toBe("2026-10-15T22:00:00.000Z");
  });

  it("stays at 5 PM when the clocks are turned back", () => {
    const late = {
      ...times,
      begun: at("2026-10-29T14:00:00Z"),
      closesAt: at("2026-11-30T00:00:00Z"),
    };
    expect(moments(USUAL_RULE, late)).toEqual([
      "2026-11-02T23:00:00.000Z",
      "2026-11-05T23:00:00.000Z",
    ]);
  });

  it("sends nothing at the closing or after it", () => {
    const short = { ...times, closesAt: at("2026-10-19T22:00:00Z") };
    expect(moments(USUAL_RULE, short)).toEqual(["2026-10-15T22:00:00.000Z", null]);
    expect(planReminders(USUAL_RULE, short)[1]).toMatchObject({ daysAfter: 7, why: "closed" });
  });

  it("makes up for no day that was over when it was set, and still uses what is left of one", () => {
    const set = (since: string) => moments(USUAL_RULE, { ...times, since: at(since) });
    expect(set("2026-10-16T06:00:00Z")).toEqual([null, "2026-10-19T22:00:00.000Z"]);
    expect(set("2026-10-15T22:30:00Z")[0]).toBe("2026-10-15T22:30:00.000Z");
    expect(set("2026-10-16T02:00:00Z")[0]).toBe("2026-10-16T22:00:00.000Z");
  });
});

describe("whose turn it is", () => {
  const turn = (now: string, ended: Parameters<typeof nextTurn>[2] = []) => {
    const next = nextTurn(USUAL_RULE, times, ended, at(now));
    return next && { ...next, at: next.at.toISOString() };
  };
  const third = { daysAfter: 3, startedAt: at("2026-10-15T22:00:20Z") };

  it("is the first that has not ended", () => {
    expect(turn("2026-10-14T00:00:00Z")).toEqual({
      ...{ daysAfter: 3, at: "2026-10-15T22:00:00.000Z", passed: [] },
    });
    expect(turn("2026-10-16T00:00:00Z", [third])?.daysAfter).toBe(7);
    expect(turn("2026-10-16T00:00:00Z", [third, { daysAfter: 7, startedAt: null }])).toBeNull();
  });

  it("is due from its moment on", () => {
    expect(turn("2026-10-15T22:00:00Z")?.at).toBe("2026-10-15T22:00:00.000Z");
    expect(turn("2026-10-15T23:30:00Z")?.at).toBe("2026-10-15T23:30:00.000Z");
  });

  it("waits for its hours again where the system was down in them", () => {
    expect(turn("2026-10-16T02:00:00Z")?.at).toBe("2026-10-16T22:00:00.000Z");
  });

  it("passes over an older one that was due as well", () => {
    expect(turn("2026-10-19T22:10:00Z")).toEqual({
      ...{ daysAfter: 7, at: "2026-10-19T22:10:00.000Z", passed: [3] },
    });
  });

  it("waits a day where one went late on the same day", () => {
    const late = { daysAfter: 3, startedAt: at("2026-10-19T22:05:00Z") };
    expect(turn("2026-10-19T22:10:00Z", [late])?.at).toBe("2026-10-20T22:00:00.000Z");
  });

  it("is nobody's where only the closing would come first", () => {
    const short = { ...times, closesAt: at("2026-10-16T12:00:00Z") };
    expect(nextTurn(USUAL_RULE, short, [], at("2026-10-16T02:00:00Z"))).toBeNull();
  });
});

const rules: fc.Arbitrary<ReminderRule> = fc
  .record({
    days: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    fromHour: fc.integer({ min: 0, max: 23 }),
    length: fc.integer({ min: 1, max: 24 }),
  })
  .map(({ days, weekdays, fromHour, length }) => ({
    daysAfter: days.toSorted((a, b) => a - b),
    weekdays,
    fromHour,
    untilHour: Math.min(24, fromHour + length),
  }));
const beginnings = fc
  .tuple(fc.constantFrom(...CLOCK_CHANGES), fc.integer({ min: -45 * 24 * 60, max: 2 * 24 * 60 }))
  .map(([{ zone, at: change }, minutes]) => ({
    timezone: zone,
    begun: new Date(at(change).getTime() + minutes * 60_000),
  }));

function localDay(moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("sv", { timeZone, dateStyle: "short" }).format(moment);
}

describe("across the changes of fourteen zones", () => {
  it("every reminder is at an allowed moment, on its day or later, before closing, one a day", () => {
    fc.assert(
      fc.property(
        rules,
        beginnings,
        fc.integer({ min: 1, max: 60 }),
        (rule, { timezone: zone, begun: start }, open) => {
          const closesAt = new Date(start.getTime() + open * 86_400_000);
          const planned = planReminders(rule, {
            begun: start,
            since: start,
            closesAt,
            timezone: zone,
          });
          expect(planned.map(({ daysAfter }) => daysAfter)).toEqual(rule.daysAfter);
          const days = planned.flatMap((one) => {
            if (one.at === null) return [];
            expect(isAllowed(rule, one.at, zone)).toBe(true);
            expect(one.at < closesAt).toBe(true);
            const wanted = new Date(`${localDay(start, zone)}T00:00:00Z`).getTime();
            const day = new Date(`${localDay(one.at, zone)}T00:00:00Z`).getTime();
            expect(day - wanted).toBeGreaterThanOrEqual(one.daysAfter * 86_400_000);
            return day;
          });
          expect(days).toEqual([...new Set(days)].toSorted((a, b) => a - b));
        },
      ),
      { numRuns: 400 },
    );
  });

  it("the next allowed moment is not before what it was asked from, and is its own next", () => {
    fc.assert(
      fc.property(rules, beginnings, (rule, { timezone: zone, begun: from }) => {
        const next = nextAllowed(rule, from, zone);
        expect(next >= from && isAllowed(rule, next, zone)).toBe(true);
        expect(nextAllowed(rule, next, zone)).toEqual(next);
      }),
      { numRuns: 400 },
    );
  });

  it("a worker that looks again and again starts each reminder once, in order, where it may", () => {
    fc.assert(
      fc.property(rules, beginnings, (rule, { timezone: zone, begun: start }) => {
        const closesAt = new Date(start.getTime() + 50 * 86_400_000);
        const of = { begun: start, since: start, closesAt, timezone: zone };
        const ended: { daysAfter: number; startedAt: Date | null }[] = [];
        for (let now = start; now < closesAt; now = new Date(now.getTime() + 47 * 60_000)) {
          const turn = nextTurn(rule, of, ended, now);
          if (!turn) break;
          if (turn.at > now) continue;
          expect(isAllowed(rule, now, zone)).toBe(true);
          for (const daysAfter of turn.passed) ended.push({ daysAfter, startedAt: null });
          ended.push({ daysAfter: turn.daysAfter, startedAt: now });
        }
        const went = ended.map(({ daysAfter }) => daysAfter);
        expect(went).toEqual(went.toSorted((a, b) => a - b));
        expect(new Set(went).size).toBe(went.length);
      }),
      { numRuns: 8 },
    );
  });
});
