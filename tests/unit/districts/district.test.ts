import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { districtSchema, newDistrictSchema } from "~/districts/district";
import { hourWords } from "~/districts/hour-words";
import { schoolSchema } from "~/districts/school";
import { isTimeZone, timeZoneChoices } from "~/districts/timezone";

const good = {
  slug: "cedar-valley",
  name: "Cedar Valley",
  timezone: "America/Chicago",
  language: "en",
};

describe("a new district", () => {
  it("has a slug that can stand in an address", () => {
    expect(newDistrictSchema.safeParse(good).success).toBe(true);
    for (const slug of [
      "",
      "a",
      "-a",
      "a-",
      "Cedar",
      "cedar valley",
      "cedar/valley",
      "é",
      "a".repeat(41),
    ]) {
      expect(newDistrictSchema.safeParse({ ...good, slug }).success, slug).toBe(false);
    }
  });

  it("speaks a language that Full Circle has words in", () => {
    expect(newDistrictSchema.safeParse({ ...good, language: "zh-Hans" }).success).toBe(true);
    expect(newDistrictSchema.safeParse({ ...good, language: "tlh" }).success).toBe(false);
  });

  it("promises a report within 1 to 365 whole days", () => {
    const { slug: _, ...rest } = good;
    const promising = (reportPromiseDays: string) =>
      districtSchema.safeParse({ ...rest, contact: "", reportPromiseDays }).success;
    expect(["1", "21", "365"].map(promising)).toEqual([true, true, true]);
    expect(["0", "-3", "366", "2.5", "soon", ""].map(promising)).not.toContain(true);
  });

  it("has quiet hours or none, never around the clock", () => {
    const { slug: _, ...rest } = good;
    const quiet = (quietFrom: string, quietUntil: string) =>
      districtSchema.safeParse({
        ...{ ...rest, contact: "", reportPromiseDays: "21" },
        ...{ quietFrom, quietUntil, domainPerMinute: "" },
      });
    expect(quiet("21", "7").data).toMatchObject({ quietFrom: 21, quietUntil: 7 });
    expect(quiet("", "").data).toMatchObject({ quietFrom: null, domainPerMinute: null });
    for (const [from, until] of [
      ...[
        ["21", ""],
        ["", "7"],
        ["8", "8"],
        ["24", "7"],
        ["9.5", "7"],
      ],
    ]) {
      expect(quiet(from ?? "", until ?? "").success, `${from} to ${until}`).toBe(false);
    }
  });
});

describe("a time zone", () => {
  it("is one by its name in the IANA database", () => {
    for (const zone of [
      "America/Chicago",
      "America/Argentina/Ushuaia",
      "Pacific/Honolulu",
      "UTC",
    ]) {
      expect(isTimeZone(zone), zone).toBe(true);
    }
    for (const zone of [
      "",
      "Chicago",
      "CST",
      "+05:00",
      "America/Nowhere",
      "America/Chicago ",
      "../etc",
    ]) {
      expect(isTimeZone(zone), zone).toBe(false);
    }
  });

  it("can be chosen once each, US ones first", () => {
    const zones = timeZoneChoices().map(({ value }) => value);
    expect(zones[0]).toBe("America/New_York");
    expect(new Set(zones).size).toBe(zones.length);
    expect(zones.every(isTimeZone)).toBe(true);
  });

  const corpus = "../shared/corpora/timezones/open/transitions.json";
  it.skipIf(!existsSync(corpus))("is known for every zone of the corpus in ../shared", () => {
    const zones = Object.keys(JSON.parse(readFileSync(corpus, "utf8")));
    expect(zones.length).toBeGreaterThan(0);
    expect(zones.filter((zone) => !isTimeZone(zone))).toEqual([]);
  });
});

describe("a school's code", () => {
  it("is what files may call it, and never DISTRICT", () => {
    const isCode = (code: string) => schoolSchema.safeParse({ code, name: "School" }).success;
    expect(["CV-01", "1", "école", "a.b_c"].map(isCode)).not.toContain(false);
    expect(
      ["", "a;b", "a b", "DISTRICT", "District", "-1", "x".repeat(65)].map(isCode),
    ).not.toContain(true);
    expect(schoolSchema.parse({ code: " CV-01 ", name: " Oak " })).toEqual({
      code: "CV-01",
      name: "Oak",
    });
  });
});

it("says hours as people do", () => {
  expect([0, 7, 12, 13, 21, 24].map(hourWords)).toEqual([
    ...["midnight", "7 AM", "noon", "1 PM", "9 PM", "midnight"],
  ]);
});
