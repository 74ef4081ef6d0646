import { expect, test } from "vitest";
import type { Needed } from "~/partnerships/pledges/needed.db.server";
import type { Pledge } from "~/partnerships/pledges/pledge-row";
import { pledgesCsv } from "~/partnerships/pledges/pledges-file";
import { hoursGiven } from "~/partnerships/shifts/hours";
import { shiftCalendar } from "~/partnerships/shifts/shift-calendar";
import { valueRows } from "~/partnerships/telling/value";

const pledge: Pledge = {
  ...{ id: "p", number: 7, needId: "n", partnerId: "x", kind: "volunteer", unit: "" },
  ...{ name: "SECRET", email: "SECRET@x.test", emailKey: "SECRET", phone: "SECRET" },
  ...{ organization: "SECRET", language: "en", message: "SECRET", publicName: "SECRET" },
  ...{ offered: 240, accepted: 180, delivered: 90, released: 0, state: "scheduled" },
  ...{ scheduledFor: "2026-12-01", reason: "SECRET", boardRequired: false, boardAcceptedOn: null },
  ...{ events: 4, createdAt: new Date("2026-11-02T15:00:00Z"), confirmedAt: null, erasedAt: null },
};

test("the file of offers has hours and dollars, and not a word on who made them", () => {
  const needed: Needed = {
    ...{ id: "n", kind: "volunteer", amount: 600, state: "open", language: "en", schoolId: null },
    ...{
      committed: 0,
      delivered: 0,
      texts: { en: { title: "=Readers", why: "", ifUnmet: "", unit: "" } },
    },
  };
  const file = pledgesCsv([pledge], new Map([["n", needed]]));
  expect(file).toContain("7,2026-11-02,volunteer,'=Readers,,scheduled,4,3,1.5,0,2026-12-01,");
  expect(file).not.toContain("SECRET");
});

test("a calendar's line is never longer than 75 octets, and no letter is cut in two", () => {
  const shift = {
    ...{ id: "s", needId: "n", places: 2, where: "Library; room 2, left", note: "A\nB" },
    ...{ startsAt: new Date("2026-12-01T21:00:00Z"), endsAt: new Date("2026-12-01T23:00:00Z") },
    ...{ cancelledAt: null, revision: 3 },
  };
  const title = "Đọc sách cho học sinh lớp một ở thư viện trường mỗi chiều thứ ba hằng tuần";
  const entry = { uid: "u@x", shift, title, url: "https://x.test/g/t" };
  const file = shiftCalendar({ ...entry, now: new Date("2026-11-02T15:00:00Z") });
  for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(file.replaceAll("\r\n ", "")).toContain(`SUMMARY:${title}`);
  expect(file).toContain("LOCATION:Library\\; room 2\\, left");
  expect(file).toContain("DTSTART:20261201T210000Z");
  expect(file).toContain("SEQUENCE:3");
});

test("hours beyond what was agreed count as far as the need is open", () => {
  expect(hoursGiven(pledge, 60, 0)).toEqual({
    ...{ counted: 60, events: [{ kind: "delivered", amount: 60 }] },
  });
  expect(hoursGiven(pledge, 200, 100)).toMatchObject({
    counted: 190,
    events: [
      { kind: "raised", amount: 40 },
      { kind: "accepted", amount: 100 },
      { kind: "delivered", amount: 190 },
    ],
  });
});

test("what arrived adds up money and hours, and names goods, since they are not two of anything", () => {
  const one = { schoolId: null, goal: null, stage: "planning", unit: "" } as const;
  const rows = valueRows(
    [
      { ...one, kind: "financial", amount: 500 },
      { ...one, kind: "financial", amount: 250 },
      { ...one, kind: "volunteer", amount: 90 },
      { ...one, kind: "material", amount: 2, unit: "laptops" },
      { ...one, kind: "material", amount: 3, unit: "chairs" },
      { ...one, kind: "material", amount: 4, unit: "laptops" },
    ],
    ({ stage }) => ({ key: stage, name: stage }),
  );
  expect(rows).toEqual([
    {
      key: "planning",
      name: "planning",
      financial: 750,
      volunteer: 90,
      goods: "3 chairs, 6 laptops",
    },
  ]);
});
