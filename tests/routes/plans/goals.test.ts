import { beforeAll, beforeEach, expect, it } from "vitest";
import type { Goal } from "~/plans/goals/goal";
import * as milestoneRoute from "~/plans/routes/goal-milestone";
import * as milestones from "~/plans/routes/goal-milestones";
import * as goalRemoval from "~/plans/routes/goal-removal";
import * as readings from "~/plans/routes/milestone-readings";
import * as milestoneRemoval from "~/plans/routes/milestone-removal";
import * as goalRoute from "~/plans/routes/plan-goal";
import * as goals from "~/plans/routes/plan-goals";
import * as plans from "~/plans/routes/plans";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";

let site: Site;
let member: Member;
let plan: string;
let count = 0;

const goalForm = {
  ...{ title: "Every home is connected", description: "", stage: "planning" },
  ...{ owner: "R. Okafor", startsOn: "2027-01-01", endsOn: "2027-12-31", sectionKey: "values" },
};
const milestoneForm = {
  ...{ title: "Hotspots lent", dueOn: "2027-06-30", indicator: "Hotspots lent at a time" },
  ...{ unit: "hotspots", baseline: "40", target: "200" },
};

beforeAll(async () => {
  site = await testSite();
  member = await signedIn(site, await newDistrict(site), "leader");
});

beforeEach(async () => {
  plan = `plan-${++count}`;
  await post(plans.action, {}, { title: "Plan", slug: plan, language: "en" });
});

const post = (handler: unknown, params: object, form: Record<string, string>) =>
  ask(site, handler, { params: { plan, ...params }, form, cookie: member.cookie });

async function listed(): Promise<Goal[]> {
  const { body } = await ask(site, goals.loader, { params: { plan }, cookie: member.cookie });
  return (body as { goals: Goal[] }).goals;
}

async function aMilestone(): Promise<{ goal: string; milestone: string }> {
  await post(goals.action, {}, goalForm);
  const goal = (await listed())[0]?.id ?? "";
  await post(milestones.action, { goal }, milestoneForm);
  return { goal, milestone: (await listed())[0]?.milestones[0]?.id ?? "" };
}

it("keeps a goal with its milestones and the readings of their indicators, day by day", async () => {
  const at = await aMilestone();
  await post(readings.action, at, { takenOn: "2027-03-01", value: "90,5", note: "Libraries" });
  await post(readings.action, at, { takenOn: "2027-02-01", value: "60", note: "" });
  await post(readings.action, at, { takenOn: "2027-02-01", value: "62", note: "counted again" });
  expect(await listed()).toEqual([
    {
      ...{ id: at.goal, ...goalForm },
      milestones: [
        {
          ...{ id: at.milestone, ...milestoneForm },
          readings: [
            expect.objectContaining({ takenOn: "2027-02-01", value: "62", note: "counted again" }),
            expect.objectContaining({ takenOn: "2027-03-01", value: "90.5", note: "Libraries" }),
          ],
        },
      ],
    },
  ]);
});

it("changes a goal and a milestone, and takes them away", async () => {
  const at = await aMilestone();
  await post(goalRoute.action, at, { ...goalForm, stage: "implementation", endsOn: "" });
  await post(milestoneRoute.action, at, { ...milestoneForm, target: "" });
  expect(await listed()).toMatchObject([
    { stage: "implementation", endsOn: null, milestones: [{ target: null, baseline: "40" }] },
  ]);
  await post(milestoneRemoval.action, at, {});
  expect(await listed()).toMatchObject([{ milestones: [] }]);
  await post(goalRemoval.action, at, {});
  expect(await listed()).toEqual([]);
  expect((await post(goalRoute.action, at, goalForm)).status).toBe(404);
});

it.each([
  { title: " \0 " },
  { stage: "done" },
  { startsOn: "2027-02-30" },
  { startsOn: "2028-01-01" },
  { endsOn: "soon" },
  { title: "x".repeat(201) },
])("refuses a goal with %o", async (wrong) => {
  expect((await post(goals.action, {}, { ...goalForm, ...wrong })).status).toBe(422);
  expect(await listed()).toEqual([]);
});

it("refuses numbers that are none and days that are none", async () => {
  const at = await aMilestone();
  for (const target of ["many", "1e9", "1.2.3", "9".repeat(13), "NaN"]) {
    expect((await post(milestones.action, at, { ...milestoneForm, target })).status).toBe(422);
  }
  for (const wrong of [{ value: "" }, { takenOn: "" }, { takenOn: "0000-00-00" }, { value: "x" }]) {
    const form = { takenOn: "2027-03-01", value: "1", note: "", ...wrong };
    expect((await post(readings.action, at, form)).status).toBe(422);
  }
});
