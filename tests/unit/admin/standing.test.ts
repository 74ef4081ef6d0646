import { expect, test } from "vitest";
import { differencesOf } from "~/admin/home/difference";
import { goalLinesSchema } from "~/admin/home/goal-lines";
import { loopMeasures } from "~/admin/home/loop-measures";
import { markLines } from "~/admin/home/mark-words";
import { besideTouches } from "~/admin/home/over-time";
import { unheardOf } from "~/admin/home/unheard";
import { dueWords } from "~/admin/home/waiting";
import type { Act } from "~/outreach/dashboard/effort";
import { hiddenFigures, type ReleaseRow } from "~/scores/release/release-rows";

const facts = {
  ...{ reportDays: 41, promiseDays: 30, trust: [{ name: "Families", value: 54 }] },
  ...{ comments: { shown: 8, answered: 6 }, commitments: { due: 0, done: 0 } },
};
const measure = (key: string, goals = {}, changed = {}) =>
  loopMeasures({ ...facts, ...changed }, goals).find((one) => one.key === key);

test("a report later than promised has not reached its goal", () => {
  expect(measure("report_days")).toMatchObject({ now: "41 days", isMet: false });
  expect(measure("report_days", {}, { reportDays: 30 })).toMatchObject({ isMet: true });
});

test("a share is rounded down, so that a goal is never reached by rounding", () => {
  const answered = { shown: 1000, answered: 799 };
  const met = measure("comments_answered", { comments_answered: 80 }, { comments: answered });
  expect(met).toMatchObject({ now: "79%: 799 of 1000", goal: "80%", isMet: false });
});

test("without a goal or a figure nothing is reached or missed", () => {
  expect(measure("comments_answered")).toMatchObject({ goal: null, isMet: null });
  expect(measure("commitments_kept", { commitments_kept: 90 })).toMatchObject({
    now: "None is due yet",
    isMet: null,
  });
});

test("a trust goal is reached when every audience reaches it", () => {
  const trust = [
    { name: "Families", value: 60 },
    { name: "Staff", value: 49 },
  ];
  expect(measure("trust_in_loop", { trust_in_loop: 50 }, { trust })).toMatchObject({
    now: "Families 60, Staff 49",
    isMet: false,
  });
});

test("goals are whole numbers from 1 to 100, and an empty one is none", () => {
  const form = (awareness: string) => ({
    ...{ awareness, buy_in: "", trust_in_loop: "", comments_answered: "90", commitments_kept: "" },
  });
  expect(goalLinesSchema.parse(form(" 60 "))).toEqual({ awareness: 60, comments_answered: 90 });
  for (const wrong of ["0", "101", "6.5", "-1", "many"]) {
    expect(goalLinesSchema.safeParse(form(wrong)).success).toBe(false);
  }
});

test("an audience is unheard where it answered less than half as often as all, and its schools are not named twice", () => {
  const cells = [
    { school: "A", audience: "families", invited: 100, answered: 40 },
    { school: "B", audience: "families", invited: 100, answered: 5 },
    { school: "A", audience: "business", invited: 20, answered: 1 },
    { school: "B", audience: "staff", invited: 9, answered: 0 },
  ];
  expect(unheardOf(cells)).toEqual([
    { audience: "business", school: null, invited: 20, answered: 1, rate: 5 },
    { audience: "families", school: "B", invited: 100, answered: 5, rate: 5 },
  ]);
});

test("nobody is called unheard before anybody has answered", () => {
  expect(unheardOf([{ school: "A", audience: "staff", invited: 50, answered: 0 }])).toEqual([]);
});

const act = (happenedOn: string, audiences: Act["audiences"]): Act => ({
  ...{ channel: "email", messageType: "inform", audiences, schoolIds: [], languages: [] },
  ...{ happenedOn, reach: null, costCents: null, minutes: null },
});

test("touches are counted from the day after a wave closed to the day the next one does", () => {
  const trends = [
    {
      construct: "awareness" as const,
      series: [
        { key: "families", name: "Families", points: [] },
        { key: "partners", name: "Partners", points: [] },
      ],
    },
  ];
  const acts = [
    act("2025-10-30", ["families"]),
    act("2026-03-30", ["families"]),
    act("2026-03-31", ["families", "business"]),
    act("2026-10-30", ["higher_ed"]),
  ];
  const [beside] = besideTouches(trends, ["2026-03-30", "2026-10-30"], acts);
  expect(beside?.series.map(({ bars }) => bars)).toEqual([
    [2, 1],
    [0, 2],
  ]);
});

test("a change stands beside its two scores and its interval, and what is hidden has neither", () => {
  const figures = {
    ...{ ...hiddenFigures, n_valid: 80, mean: 48.2 },
    change: {
      ...{ from: 1, points: 8, se: 2, linked: false, p: 0.0001, p_holm: null, mdc80: 5.6 },
      verdict: "up" as const,
    },
  };
  const row = (audience: string, own: ReleaseRow["constructs"][string]): ReleaseRow => ({
    ...{ audience, n: 80, people: 200, response_rate: 0.4, constructs: { awareness: own } },
  });
  const rows = [row("families", figures), row("staff", hiddenFigures)];
  expect(differencesOf(rows, "awareness", 1)).toEqual([
    {
      audience: "families",
      difference: {
        ...{ audience: "families", before: 40, now: 48, interval: [4, 12] },
        ...{ verdict: "up", smallest: 6 },
      },
    },
    { audience: "staff", difference: null },
  ]);
  expect(differencesOf(rows, "awareness", 2)[0]?.difference).toBeNull();
});

test("a wait is told in days left or over", () => {
  const now = new Date("2026-11-12T12:00:00Z");
  const at = (day: string) => dueWords(new Date(`${day}T12:00:01Z`), now).text;
  expect([at("2026-11-10"), at("2026-11-12"), at("2026-11-13"), at("2026-11-15")]).toEqual([
    "1 day over",
    "due today",
    "1 day left",
    "3 days left",
  ]);
});

test("what happened twice on a day is one line, on two days two", () => {
  const arrived = (ref: string, on: string) => ({
    ...({ kind: "delivery", title: "Laptops", number: 5 } as const),
    ...{ ref, on },
  });
  const marks = [
    arrived("a", "2026-11-01"),
    arrived("b", "2026-11-01"),
    arrived("c", "2026-11-02"),
  ];
  expect(markLines(marks, "cedar").map(({ href }) => href)).toEqual([
    "/admin/pledges/a",
    "/admin/pledges/c",
  ]);
});
