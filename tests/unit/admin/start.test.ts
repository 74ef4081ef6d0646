import fc from "fast-check";
import { expect, test } from "vitest";
import { feedbackYear } from "~/admin/start/feedback-year";
import { nextStart, type StartFacts, startSteps } from "~/admin/start/steps";
import { yearCalendar } from "~/admin/start/year-calendar";

const empty: StartFacts = {
  ...{ contact: "", schools: 0, hasMailServer: false, people: 0, roster: 0 },
  ...{ isSurveyPublished: false, waves: 0, invited: 0, surveyId: null, waveId: null },
};

test("a new system begins with who answers questions", () => {
  expect(nextStart(startSteps(empty))?.key).toBe("district");
});

test("what may wait is never the next step", () => {
  const facts = { ...empty, contact: "Office", schools: 2, hasMailServer: true, people: 40 };
  expect(nextStart(startSteps(facts))?.key).toBe("survey");
});

test("after the first invitation nothing more is to be set up", () => {
  const done = { contact: "Office", schools: 2, hasMailServer: true, people: 40 };
  const asked = { isSurveyPublished: true, waves: 1, invited: 1 };
  expect(nextStart(startSteps({ ...empty, ...done, ...asked }))).toBeNull();
});

test("each step leads to where it is done, once that exists", () => {
  const hrefOf = (facts: Partial<StartFacts>, key: string) =>
    startSteps({ ...empty, ...facts }).find((step) => step.key === key)?.link.href;
  expect(hrefOf({}, "wave")).toBe("/admin/surveys");
  expect(hrefOf({ surveyId: "s" }, "survey")).toBe("/admin/surveys/s");
  expect(hrefOf({ surveyId: "s" }, "wave")).toBe("/admin/surveys");
  expect(hrefOf({ surveyId: "s", isSurveyPublished: true }, "wave")).toBe(
    "/admin/surveys/s/waves/new",
  );
  expect(hrefOf({ waveId: "w", waves: 1 }, "invite")).toBe("/admin/waves/w/invitations");
});

test("without a mail server everything but the invitation comes first", () => {
  const facts = { ...empty, contact: "Office", schools: 2, people: 40, surveyId: "s" };
  expect(nextStart(startSteps(facts))?.key).toBe("survey");
  const planned = { ...facts, isSurveyPublished: true, waves: 1, waveId: "w" };
  expect(nextStart(startSteps(planned))?.key).toBe("mail");
});

const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2060-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("people are told what came of a wave within what was promised, and before they are asked again", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), (start, promise) => {
      const year = feedbackYear(start, promise);
      const of = (title: string) => year.find((entry) => entry.title === title);
      const told = of("Report back");
      const gap = (from = "", to = "") => (Date.parse(to) - Date.parse(from)) / 86_400_000;
      expect(gap(of("Survey, first wave")?.to, told?.from)).toBe(promise);
      expect(gap(told?.from, of("Survey, second wave")?.from)).toBeGreaterThan(28);
      expect(year.every(({ from, to }) => from <= to)).toBe(true);
    }),
  );
});

test("a calendar's days end on the day after, and lines are short", () => {
  const file = yearCalendar(feedbackYear("2026-12-29", 21), "fc.test", new Date("2026-11-28"));
  expect(file).toContain("DTSTART;VALUE=DATE:20261229\r\nDTEND;VALUE=DATE:20270105\r\n");
  expect(file.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(8);
});
