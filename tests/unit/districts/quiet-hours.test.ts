import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endOfQuiet, isQuiet, nextQuiet } from "~/districts/quiet-hours";
import { CLOCK_CHANGES } from "../../fixtures/clock-changes";

const night = { timezone: "America/Chicago", quietFrom: 21, quietUntil: 7 };
const none = { timezone: "America/Chicago", quietFrom: null, quietUntil: null };
const end = (quiet: typeof night, now: string) => endOfQuiet(quiet, new Date(now))?.toISOString();

describe("quiet hours", () => {
  it("are those of one night where they pass midnight", () => {
    expect(end(night, "2026-11-28T03:00:00Z")).toBe("2026-11-28T13:00:00.000Z");
    expect(end(night, "2026-11-28T12:59:59Z")).toBe("2026-11-28T13:00:00.000Z");
    expect(end(night, "2026-11-28T13:00:00Z")).toBeUndefined();
    expect(end(night, "2026-11-29T02:59:59Z")).toBeUndefined();
  });

  it("can lie within a day", () => {
    const noon = { ...night, quietFrom: 12, quietUntil: 14 };
    expect(end(noon, "2026-11-28T18:30:00Z")).toBe("2026-11-28T20:00:00.000Z");
    expect(end(noon, "2026-11-28T20:00:00Z")).toBeUndefined();
  });

  it("end by the clock on the wall in the nights of both changes", () => {
    expect(end(night, "2027-03-14T04:00:00Z")).toBe("2027-03-14T12:00:00.000Z");
    expect(end(night, "2027-11-07T04:00:00Z")).toBe("2027-11-07T13:00:00.000Z");
  });

  it("are never where a district has none", () => {
    const now = new Date("2026-11-28T06:00:00Z");
    expect([isQuiet(none, now), endOfQuiet(none, now), nextQuiet(none, now)]).toEqual([
      ...[false, null, null],
    ]);
  });

  it("begin again in the evening", () => {
    const noon = new Date("2026-11-28T18:00:00Z");
    expect(nextQuiet(night, noon)?.toISOString()).toBe("2026-11-29T03:00:00.000Z");
    expect(nextQuiet(night, new Date("2026-11-29T03:00:00Z"))?.toISOString()).toBe(
      "2026-11-29T03:00:00.000Z",
    );
  });
});

const hours = fc.integer({ min: 0, max: 23 });
const nearChange = fc
  .tuple(fc.constantFrom(...CLOCK_CHANGES), fc.integer({ min: -36 * 60, max: 36 * 60 }))
  .map(([{ zone, at }, minutes]) => ({
    timezone: zone,
    now: new Date(new Date(at).getTime() + minutes * 60_000),
  }));
const QUARTER = 15 * 60_000;

function quarters(from: Date, to: Date): Date[] {
  const count = Math.max(0, Math.ceil((to.getTime() - from.getTime()) / QUARTER));
  return Array.from({ length: count }, (_, index) => new Date(from.getTime() + index * QUARTER));
}

describe("around the changes of fourteen zones", () => {
  it("end at a moment that is not quiet, and are quiet until then", () => {
    fc.assert(
      fc.property(hours, hours, nearChange, (quietFrom, quietUntil, { timezone, now }) => {
        fc.pre(quietFrom !== quietUntil);
        const quiet = { timezone, quietFrom, quietUntil };
        const over = endOfQuiet(quiet, now);
        expect(over !== null).toBe(isQuiet(quiet, now));
        if (over === null) return;
        expect(over > now && !isQuiet(quiet, over)).toBe(true);
        const [loud, ...more] = quarters(now, over).filter((at) => !isQuiet(quiet, at));
        // A clock that is turned back into quiet hours is loud for that while.
        expect(more.length, loud?.toISOString()).toBeLessThanOrEqual(4);
      }),
      { numRuns: 400 },
    );
  });

  it("begin again where the clock shows their first hour twice", () => {
    const quiet = { timezone: "Pacific/Chatham", quietFrom: 3, quietUntil: 0 };
    const turnedBack = new Date("2027-04-03T14:00:00Z");
    expect(nextQuiet(quiet, turnedBack)).toEqual(new Date("2027-04-03T14:15:00Z"));
  });

  it("leave no quiet moment before the next one they name", () => {
    fc.assert(
      fc.property(hours, hours, nearChange, (quietFrom, quietUntil, { timezone, now }) => {
        fc.pre(quietFrom !== quietUntil);
        const quiet = { timezone, quietFrom, quietUntil };
        const next = nextQuiet(quiet, now);
        if (next === null) throw new Error("quiet hours come every day");
        expect(isQuiet(quiet, next)).toBe(true);
        const before = quarters(now, next).filter((at) => isQuiet(quiet, at));
        // A clock that is turned back into hours that were over is quiet once more.
        expect(before.length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 400 },
    );
  });
});
