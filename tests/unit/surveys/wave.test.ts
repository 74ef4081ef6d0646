import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localInstant } from "~/platform/local-time";
import { schoolDraw, waveState } from "~/surveys/wave";

const opensAt = new Date("2026-10-12T13:00:00Z");
const closesAt = new Date("2026-10-30T23:00:00Z");
const justBefore = (date: Date) => new Date(date.getTime() - 1);

describe("a wave", () => {
  const times = { opensAt, closesAt, closedAt: null };

  it("is planned until the moment it opens", () => {
    expect(waveState(times, justBefore(opensAt))).toBe("planned");
    expect(waveState(times, opensAt)).toBe("open");
  });

  it("is open until just before it closes", () => {
    expect(waveState(times, justBefore(closesAt))).toBe("open");
    expect(waveState(times, closesAt)).toBe("closed");
  });

  it("stays closed once it was closed by hand", () => {
    expect(waveState({ ...times, closedAt: opensAt }, opensAt)).toBe("closed");
  });
});

function utc(text: string, zone: string): string {
  const result = localInstant(text, zone);
  return result.ok ? result.instant.toISOString() : result.reason;
}

describe("a time without a zone", () => {
  it("is the district's, in summer as in winter", () => {
    expect(utc("2026-10-30T18:00", "America/Chicago")).toBe("2026-10-30T23:00:00.000Z");
    expect(utc("2026-11-30 18:00:00", "America/Chicago")).toBe("2026-12-01T00:00:00.000Z");
  });

  it("is the first moment of a day given alone", () => {
    expect(utc("2026-10-30", "America/Denver")).toBe("2026-10-30T06:00:00.000Z");
  });

  it("moves on by the gap where the clocks skip it", () => {
    expect(utc("2026-03-08T02:30", "America/Chicago")).toBe("2026-03-08T08:30:00.000Z");
  });

  it("is the first of the two where it comes twice", () => {
    expect(utc("2026-11-01T01:30", "America/Chicago")).toBe("2026-11-01T06:30:00.000Z");
  });
});

describe("a time with its own zone", () => {
  it.each([
    ["2026-10-30T18:00Z", "2026-10-30T18:00:00.000Z"],
    ["2026-10-30T18:00:00+02:00", "2026-10-30T16:00:00.000Z"],
    ["2026-10-30T18:00[America/New_York]", "2026-10-30T22:00:00.000Z"],
    ["2026-11-01T01:30-06:00[America/Chicago]", "2026-11-01T07:30:00.000Z"],
  ])("%s keeps it", (text, expected) => {
    expect(utc(text, "America/Chicago")).toBe(expected);
  });
});

describe("what is no time", () => {
  it.each(["", "tomorrow", "10/30/2026", "2026-02-30T10:00", "2026-10-30T25:00", "18:00", "2026"])(
    "%j is refused",
    (text) => expect(utc(text, "America/Chicago")).toBe("not_a_time"),
  );

  it("is told from a zone that does not exist", () => {
    expect(utc("2026-10-30T18:00", "America/Springfield")).toBe("unknown_zone");
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => typeof utc(text, "UTC") === "string"));
  });
});

const corpus = new URL(
  "../../../../shared/corpora/timezones/open/transitions.json",
  import.meta.url,
);

describe.skipIf(!existsSync(corpus))("every clock change of the timezone corpus", () => {
  type Transition = [instant: string, local: string, name: string, minutesWest: string];
  const zones: Record<string, Transition[]> = existsSync(corpus)
    ? JSON.parse(readFileSync(corpus, "utf8"))
    : {};

  it.each(Object.keys(zones))("%s is read as the corpus says", (zone) => {
    const wallClock = new Intl.DateTimeFormat("sv", {
      ...{ timeZone: zone, dateStyle: "short", timeStyle: "medium" },
    });
    for (const [text, , , minutesWest] of zones[zone] ?? []) {
      const instant = new Date(text);
      const local = new Date(instant.getTime() - Number(minutesWest) * 60_000);
      const read = localInstant(local.toISOString().slice(0, 19), zone);
      if (!read.ok) throw new Error(`${text} was not read`);
      // Of two instants with one wall clock it is the first; every other one comes back itself.
      expect(read.instant.getTime()).toBeLessThanOrEqual(instant.getTime());
      expect(wallClock.format(read.instant)).toBe(wallClock.format(instant));
    }
  });
});

describe("the school a person is asked about", () => {
  const id = fc.uuid();

  it("is none where there is none", () => {
    expect(schoolDraw("survey", "person", [])).toBeNull();
  });

  it("is one of theirs, whatever the order", () => {
    fc.assert(
      fc.property(
        id,
        id,
        fc.uniqueArray(id, { minLength: 1, maxLength: 6 }),
        (survey, person, own) => {
          const drawn = schoolDraw(survey, person, own);
          return (
            own.includes(drawn ?? "") && schoolDraw(survey, person, own.toReversed()) === drawn
          );
        },
      ),
    );
  });

  it("changes only to a school that came, or from one that went", () => {
    fc.assert(
      fc.property(
        id,
        id,
        fc.uniqueArray(id, { minLength: 1, maxLength: 6 }),
        id,
        (s, p, own, added) => {
          const after = schoolDraw(s, p, [...own, added]);
          return after === added || after === schoolDraw(s, p, own);
        },
      ),
    );
  });

  it("falls on each of two schools about equally often", () => {
    const drawn = Array.from({ length: 1000 }, (_, person) =>
      schoolDraw("survey", `person-${person}`, ["north", "south"]),
    );
    const north = drawn.filter((school) => school === "north").length;
    expect(north).toBeGreaterThan(430);
    expect(north).toBeLessThan(570);
  });
});
