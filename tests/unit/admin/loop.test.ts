import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  currentWave,
  daysLeft,
  type LoopState,
  type LoopWave,
  nextStep,
  reportDue,
} from "~/admin/loop";

const DAY = 24 * 3600_000;
const now = new Date("2026-11-12T15:00:00Z");
const inDays = (days: number) => new Date(now.getTime() + days * DAY);

const wave = (change: Partial<LoopWave> = {}): LoopWave => ({
  id: "w1",
  surveyId: "s1",
  title: "Technology",
  number: 1,
  opensAt: inDays(-20),
  closesAt: inDays(-6),
  closedAt: inDays(-6),
  invitedAt: inDays(-21),
  release: "draft",
  report: null,
  ...change,
});

const open = (change: Partial<LoopWave> = {}) =>
  wave({ opensAt: inDays(-2), closesAt: inDays(12), closedAt: null, release: "none", ...change });
const planned = (change: Partial<LoopWave> = {}) =>
  wave({ opensAt: inDays(3), closesAt: inDays(20), closedAt: null, release: "none", ...change });

const state = (change: Partial<LoopState> = {}): LoopState => ({
  schools: 6,
  people: 1200,
  survey: { id: "s1", isPublished: true },
  waves: [],
  mail: { unknown: 0, underway: 0 },
  late: null,
  danger: null,
  promiseDays: 21,
  ...change,
});

const stepOf = (change: Partial<LoopState>) => nextStep(state(change), now).key;

describe("what to do next", () => {
  it("begins with schools, then people, the survey and its wave", () => {
    expect(stepOf({ schools: 0, people: 0, survey: null })).toBe("add_schools");
    expect(stepOf({ people: 0, survey: null })).toBe("import_people");
    expect(stepOf({ survey: null })).toBe("choose_survey");
    expect(stepOf({ survey: { id: "s1", isPublished: false } })).toBe("publish_survey");
    expect(stepOf({})).toBe("plan_wave");
  });

  it("is somebody who may be in danger, before everything else", () => {
    const danger = { waveId: "w1", texts: 2 };
    const step = { key: "handle_danger", count: 2, waveId: "w1" };
    expect(nextStep(state({ people: 0, danger }), now)).toEqual(step);
    expect(nextStep(state({ waves: [wave()], danger }), now)).toEqual(step);
  });

  it("does without schools where people are there", () => {
    expect(stepOf({ schools: 0, survey: null })).toBe("choose_survey");
  });

  it("invites, waits for the opening, listens", () => {
    expect(stepOf({ waves: [planned({ invitedAt: null })] })).toBe("invite");
    expect(stepOf({ waves: [planned()] })).toBe("await_opening");
    expect(stepOf({ waves: [open({ invitedAt: null })] })).toBe("invite");
    expect(stepOf({ waves: [open()] })).toBe("collect");
  });

  it("reports back after the closing, within the promised days", () => {
    expect(stepOf({ waves: [wave({ release: "none" })] })).toBe("await_results");
    expect(nextStep(state({ waves: [wave()] }), now)).toMatchObject({
      key: "write_report",
      due: inDays(15),
    });
    expect(stepOf({ waves: [wave({ report: { id: "r", state: "draft" } })] })).toBe(
      "publish_report",
    );
    const reported = wave({ report: { id: "r", state: "published" }, release: "published" });
    expect(stepOf({ waves: [reported] })).toBe("ask_again");
  });

  it("asks for a decision on mail before it lets anybody wait, but after what is due", () => {
    const mail = { unknown: 7, underway: 0 };
    expect(nextStep(state({ waves: [open()], mail }), now)).toEqual({
      key: "decide_mail",
      count: 7,
    });
    expect(stepOf({ waves: [wave()], mail })).toBe("write_report");
    expect(stepOf({ waves: [open({ invitedAt: null })], mail })).toBe("invite");
  });
});

it("sends to comments that wait too long before it lets anybody wait, after mails", () => {
  const late = { plan: "technology", comments: 3 };
  const answer = { key: "answer_comments", count: 3, plan: "technology" };
  expect(nextStep(state({ waves: [open()], late }), now)).toEqual(answer);
  const mail = { unknown: 7, underway: 0 };
  expect(nextStep(state({ waves: [open()], late, mail }), now).key).toBe("decide_mail");
  expect(nextStep(state({ waves: [wave()], late }), now).key).toBe("write_report");
});

describe("the wave that the home page is about", () => {
  it("is the last closed one until it is reported, then the open, then the next", () => {
    const closed = wave({ id: "closed" });
    const reported = { ...closed, report: { id: "r", state: "published" as const } };
    const [running, next] = [open({ id: "open" }), planned({ id: "next" })];
    expect(currentWave([next, running, closed], now)?.id).toBe("closed");
    expect(currentWave([next, running, reported], now)?.id).toBe("open");
    expect(currentWave([next, reported], now)?.id).toBe("next");
    expect(currentWave([reported], now)?.id).toBe("closed");
    expect(currentWave([], now)).toBeNull();
  });

  it("does not depend on the order in which waves come", () => {
    const waves = [
      wave({ id: "a" }),
      open({ id: "b" }),
      planned({ id: "c" }),
      wave({ id: "d", opensAt: inDays(-90) }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(waves, { minLength: waves.length }), (shuffled) => {
        return currentWave(shuffled, now)?.id === currentWave(waves, now)?.id;
      }),
    );
  });
});

describe("the promise to report", () => {
  it("counts from the closing", () => {
    expect(reportDue(wave(), 21)).toEqual(inDays(15));
  });

  it("has days of the calendar left, none on the day, fewer than none when late", () => {
    const left = (due: string, zone = "America/Chicago") => daysLeft(new Date(due), now, zone);
    expect(left("2026-11-20T23:00:00Z")).toBe(8);
    expect(left("2026-11-13T06:30:00Z")).toBe(1);
    expect(left("2026-11-13T05:30:00Z")).toBe(0);
    expect(left("2026-11-13T05:30:00Z", "UTC")).toBe(1);
    expect(left("2026-11-10T12:00:00Z")).toBe(-2);
  });
});
