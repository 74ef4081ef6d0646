import { afterEach, expect, test, vi } from "vitest";
import { loader as commitment } from "~/reports/routes/commitment";
import { loader as commitments } from "~/reports/routes/commitments";
import { loader as feedback } from "~/reports/routes/feedback";
import { loader as youSaid } from "~/reports/routes/public-commitments";
import { loader as reportPage } from "~/reports/routes/report";
import { closedWave, type ReportStory } from "../../db/reports/report-story";
import { ask, type Site, signedIn } from "../auth/site";
import { commentOf } from "./own-comment";

vi.setConfig({ testTimeout: 90_000 });

let story: ReportStory;
afterEach(() => story?.close());

const site = (): Site => ({
  ...{ services: story.services, ownerUrl: story.ownerUrl },
  setNow: () => {},
});

/** A published report, and a promise of it for a goal of a plan. */
async function promised() {
  story = await closedWave([{ email: "ana@home.test" }]);
  await story.save();
  await story.publish();
  const { districtId } = story;
  return story.db(async ({ db }) => {
    const plan = await db.plan.create({ data: { districtId, slug: "plan" } });
    const place = { districtId, planId: plan.id };
    const goal = await db.goal.create({
      data: { ...place, position: 0, title: "Connected", stage: "planning" },
    });
    const { id, reportId } = await db.commitment.findFirstOrThrow();
    await db.commitment.updateMany({ where: { id }, data: { goalId: goal.id } });
    return { id, reportId, goal: goal.id };
  });
}

test("a promise leads to its goal, and a goal to what was promised for it", async () => {
  const { id, goal, reportId } = await promised();
  const { cookie } = await signedIn(site(), story.districtId, "leader");
  const open = async (loader: unknown, path: string, params = {}) =>
    (await ask(site(), loader, { path, params, cookie })).body;
  const page = await open(commitment, "", { commitment: id });
  expect(page).toMatchObject({
    commitment: { goal: "Connected", goalId: goal, goalPlan: { slug: "plan", isPublic: false } },
  });
  expect(await open(commitments, `/admin/commitments?goal=${goal}`)).toMatchObject({
    ...{ commitments: [{ id }], filter: { goal: "Connected" } },
  });
  expect(await open(commitments, "/admin/commitments?goal=other")).toMatchObject({
    commitments: [],
  });
  expect(await open(reportPage, "", { report: reportId })).toMatchObject({
    ...{ subject: { staffPath: `/admin/waves/${story.waveId}` }, may: { results: true } },
  });
});

test("nobody is led to the goal of a plan that is not published", async () => {
  await promised();
  const { body } = await ask(site(), youSaid, { params: { district: "cedar" } });
  expect(body).toMatchObject({
    reports: [{ commitments: [{ goal: "Connected", goalPlan: { isPublic: false } }] }],
  });
});

test("a comment that somebody confirmed by mail is theirs on their page, and nobody else's", async () => {
  story = await closedWave([{ email: "ana@home.test", given: "Ana", language: "es" }]);
  await story.save();
  await story.publish();
  await signedIn(site(), story.districtId, "editor");
  const { token, cookie } = await commentOf(story);
  const own = async () => {
    const asked = { path: `/f/${token}`, params: { token }, cookie };
    return (await ask(site(), feedback, asked)).body;
  };
  await story.db(({ db }) => db.commenter.updateMany({ data: { personId: null } }));
  expect(await own()).toMatchObject({ comments: [{ text: "Lend longer." }] });
  await story.db(async ({ db }) => {
    const address = await db.mailAddress.create({
      data: {
        ...{ districtId: story.districtId, email: "b@home.test", emailKey: "b@home.test" },
        tokenHash: new Uint8Array(32),
      },
    });
    await db.commenter.updateMany({ data: { addressId: address.id } });
  });
  expect(await own()).toMatchObject({ comments: [] });
});
