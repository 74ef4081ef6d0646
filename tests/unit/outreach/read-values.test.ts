import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  hoursOf,
  moneyOf,
  readCents,
  readCount,
  readDay,
  readLinks,
  readMinutes,
} from "~/outreach/touches/read-values";

const saidBy = (read: { ok: true; value: unknown } | { ok: false; reason: string }) =>
  read.ok ? read.value : read.reason;

describe("a day", () => {
  it.each([
    ["2026-03-08", "2026-03-08"],
    ["3/8/2026", "2026-03-08"],
    ["03/08/26", "2026-03-08"],
    ["8.3.2026", "2026-03-08"],
    [" 2026-03-08 17:30 ", "2026-03-08"],
    ["2026-03-08T17:30:00Z", "2026-03-08"],
    ["Mar 8, 2026 5:30 PM", "2026-03-08"],
    ["Sunday, March 8th, 2026", "2026-03-08"],
    ["Sun, 08 Mar 2026 17:30:00 -0600", "2026-03-08"],
    ["8-Mar-2026", "2026-03-08"],
  ])("is read from %s", (text, day) => {
    expect(saidBy(readDay(text))).toBe(day);
  });

  it.each([
    ...["2026-02-29", "13/13/2026", "31.11.2026", "March 8", "46089", "0001-01-01"],
    ...["Marble 8, 2026", "Ma 8, 2026", "Feb 30, 2026", "Mar 8, 20261", "Sunday 2026"],
  ])("is not read from %s", (text) => {
    expect(readDay(text).ok).toBe(false);
  });

  it("that is missing is asked for", () => {
    expect(saidBy(readDay(" "))).toBe("A date is needed.");
  });
});

describe("a number of people", () => {
  it.each([
    ["", null],
    ["0", 0],
    ["1,200", 1200],
    ["1 200", 1200],
    ["12", 12],
  ])("is read from %j", (text, count) => {
    expect(saidBy(readCount(text))).toBe(count);
  });

  it.each(["about 40", "-3", "1.5", "1,20", "999999999"])("is not read from %j", (text) => {
    expect(readCount(text).ok).toBe(false);
  });
});

it("money and hours come back as they were shown", () => {
  fc.assert(
    fc.property(fc.nat(9_999_999), (cents) => {
      expect(saidBy(readCents(moneyOf(cents)))).toBe(cents);
    }),
  );
  fc.assert(
    fc.property(fc.nat(6000), (minutes) => {
      expect(saidBy(readMinutes(hoursOf(minutes)))).toBe(minutes);
    }),
  );
  expect(saidBy(readMinutes("1:45"))).toBe(105);
  expect(saidBy(readCents("$1,250.5"))).toBe(125_050);
});

it("only web addresses are links", () => {
  expect(saidBy(readLinks("https://a.test/x\nhttp://b.test; https://a.test/x"))).toEqual([
    "https://a.test/x",
    "http://b.test",
  ]);
  expect(readLinks("javascript:alert(1)").ok).toBe(false);
  expect(readLinks("flyer.pdf").ok).toBe(false);
});
