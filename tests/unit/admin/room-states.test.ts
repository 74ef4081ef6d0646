import { describe, expect, it } from "vitest";
import type { NextStep } from "~/admin/loop";
import { type HomeState, roomStates } from "~/admin/room-states";
import { roomLinks, subNavigation } from "~/admin/rooms";
import { stepWords } from "~/admin/step-words";
import { isAllowed, type Permission } from "~/auth/permissions";
import type { Role } from "~/platform/scope.server";
import { ROOMS } from "~/ui/rooms";

const now = new Date("2026-11-12T15:00:00Z");
const say = {
  timeZone: "America/Chicago",
  shortDay: (date: Date) => date.toISOString().slice(5, 10),
  day: (date: Date) => date.toISOString().slice(0, 10),
  moment: (date: Date) => date.toISOString().slice(0, 16),
};

const nothing: HomeState = {
  schools: 0,
  people: 0,
  survey: null,
  waves: [],
  mail: { unknown: 0, underway: 0 },
  partner: { needs: 0, met: 0, offers: 0 },
  late: null,
  danger: null,
  promiseDays: 21,
  answered: { invited: 0, answered: 0 },
  plan: null,
};

const closed = {
  id: "w",
  surveyId: "s",
  title: "Technology",
  number: 2,
  opensAt: new Date("2026-10-10T13:00:00Z"),
  closesAt: new Date("2026-10-30T23:00:00Z"),
  closedAt: new Date("2026-10-30T23:00:00Z"),
  invitedAt: new Date("2026-10-10T13:00:00Z"),
  release: "draft" as const,
  report: null,
};

const may = (role: Role) => (permission: Permission) =>
  isAllowed(permission, { role, schools: null });

describe("the rooms on an empty system", () => {
  it("have not begun, and each says so", () => {
    const rooms = roomStates(nothing, say, now);
    expect(ROOMS.map((room) => rooms[room].state)).toEqual(ROOMS.map(() => "none"));
    expect(ROOMS.every((room) => rooms[room].text.length > 10)).toBe(true);
  });
});

describe("the rooms after a wave", () => {
  const state: HomeState = {
    ...nothing,
    people: 1200,
    survey: { id: "s", isPublished: true },
    waves: [closed],
    answered: { invited: 1150, answered: 431 },
    mail: { unknown: 1, underway: 3 },
  };
  const rooms = roomStates(state, say, now);

  it("say how many answered and when the report is due", () => {
    expect(rooms.listen).toMatchObject({ state: "done", under: "431 answers" });
    expect(rooms.report.text).toBe("The results are ready. Due 2026-11-20.");
  });

  it("put mails that need a decision before those that are going out", () => {
    expect(rooms.reach).toMatchObject({ under: "1 to decide", state: "open" });
    expect(rooms.reach.text).toMatch(/^1 mail needs a decision/);
  });
});

describe("the partner room", () => {
  const state = (partner: HomeState["partner"]) =>
    roomStates({ ...nothing, partner }, say, now).partner;

  it("puts offers that wait before needs that are met", () => {
    expect(state({ needs: 9, met: 4, offers: 2 })).toMatchObject({
      ...{ state: "open", under: "2 to accept" },
      text: "2 offers wait to be accepted. 4 of 9 needs met.",
    });
    expect(state({ needs: 1, met: 1, offers: 0 })).toMatchObject({ state: "done" });
  });
});

describe("the report room while a wave is open", () => {
  const open = { ...closed, id: "v", number: 3, closedAt: null, release: "none" as const };
  const later = {
    opensAt: new Date("2026-11-10T13:00:00Z"),
    closesAt: new Date("2026-11-30T13:00:00Z"),
  };
  const reported = { ...closed, report: { id: "r", state: "published" as const } };
  const roomOf = (waves: HomeState["waves"]) => roomStates({ ...nothing, waves }, say, now).report;

  it("says what was reported before and what comes next", () => {
    expect(roomOf([{ ...open, ...later }, reported])).toEqual({
      ...{ state: "done", under: "reported" },
      text: "Technology, wave 2: what you heard and will do is published. Wave 3 is reported when it has closed.",
    });
  });

  it("waits for the first wave to close", () => {
    expect(roomOf([{ ...open, ...later }]).text).toBe("Nothing to report until a wave has closed.");
  });
});

describe("what the next step says", () => {
  const keys: NextStep["key"][] = [
    ...(["add_schools", "import_people", "choose_survey", "publish_survey", "plan_wave"] as const),
    ...([
      "invite",
      "decide_mail",
      "answer_comments",
      "await_opening",
      "collect",
      "await_results",
    ] as const),
    ...(["write_report", "publish_report", "ask_again"] as const),
  ];

  it.each(keys)("fits into the ring and leads on: %s", (key) => {
    const step = { key, surveyId: "s", count: 2, wave: closed, due: now } as NextStep;
    const words = stepWords(step, say, now);
    expect(words.short.length).toBeLessThanOrEqual(13);
    expect(words.title).toMatch(/[.]$/);
    expect(words.action?.href).toMatch(/^\/admin\//);
  });

  it("counts the days of the promise, also past it", () => {
    const step = (due: string) =>
      stepWords({ key: "write_report", wave: closed, due: new Date(due) }, say, now).lede;
    expect(step("2026-11-20T15:00:00Z")).toContain("8 days are left");
    expect(step("2026-11-13T09:00:00Z")).toContain("1 day is left");
    expect(step("2026-11-09T15:00:00Z")).toContain("it is 3 days late");
  });
});

describe("the way through the rooms", () => {
  it("shows only what somebody may open", () => {
    const firstOf = (role: Role) => roomLinks(may(role)).find(({ room }) => room === "reach")?.href;
    expect(firstOf("admin")).toBe("/admin/campaigns");
    expect(firstOf("viewer")).toBe("/admin/outreach");
    expect(roomLinks(() => false)).toEqual([]);
  });

  it("marks the page one is on, also below it", () => {
    const current = (path: string) =>
      subNavigation("reach", path, may("admin")).find((link) => link.current)?.href;
    expect(current("/admin/people")).toBe("/admin/people");
    expect(current("/admin/people/imports/1")).toBe("/admin/people");
    const home = subNavigation(undefined, "/admin/schools/1", may("admin"));
    expect(home.find((link) => link.current)?.href).toBe("/admin/schools");
  });

  it("leaves out a lone page", () => {
    expect(subNavigation("listen", "/admin/surveys", may("admin"))).toEqual([]);
  });
});
