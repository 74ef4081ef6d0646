import { afterEach, expect, test, vi } from "vitest";
import { loader as page, action as post } from "~/reports/routes/report-mailing";
import { closedWave, type ReportStory } from "../../db/reports/report-story";
import { ask, type Site, signedIn } from "../auth/site";

vi.setConfig({ testTimeout: 90_000 });

let story: ReportStory;
afterEach(() => story?.close());

const site = (): Site => ({
  ...{ services: story.services, ownerUrl: story.ownerUrl },
  setNow: () => {},
});

async function published() {
  story = await closedWave([{ email: "ana@home.test", given: "Ana", language: "es" }]);
  await story.save();
  await story.publish();
  const night = { quietFrom: 21, quietUntil: 7 };
  await story.db(({ db }) => db.district.updateMany({ data: night }));
  const editor = await signedIn(site(), story.districtId, "editor");
  const params = { report: await story.report() };
  return {
    params,
    look: () => ask(site(), page, { params, cookie: editor.cookie }),
    mail: (form: Record<string, string>, cookie = editor.cookie) =>
      ask(site(), post, { params, cookie, form }),
  };
}

const campaigns = () =>
  story.db(({ db }) => db.campaign.findMany({ where: { kind: "report" }, orderBy: { id: "asc" } }));

test("a report on a wave is mailed once, not before the moment that is given", async () => {
  const { look, mail, params } = await published();
  expect((await look()).body).toMatchObject({ kind: "wave", mailings: [] });
  const refused = await mail({ at: "2026-01-01T12:00" });
  expect(refused).toMatchObject({
    status: 422,
    body: { at: "2026-01-01T12:00", errors: { at: expect.stringContaining("over") } },
  });
  expect(await mail({ at: "soon" })).toMatchObject({ status: 422, body: { at: "soon" } });
  expect(await mail({ at: "2099-06-01T23:30" })).toMatchObject({
    status: 422,
    body: { errors: { at: expect.stringContaining("quiet") } },
  });
  expect(await campaigns()).toEqual([]);
  const done = await mail({ at: "2099-06-01T12:00" });
  const [campaign] = await campaigns();
  expect(done).toMatchObject({ status: 303, location: `/admin/campaigns/${campaign?.id}` });
  expect(campaign?.startsAt).toEqual(new Date("2099-06-01T17:00:00Z"));
  await mail({ at: "" });
  expect(await campaigns()).toHaveLength(1);
  expect((await look()).body).toMatchObject({ mailings: [{ campaignId: campaign?.id }] });
  const viewer = await signedIn(site(), story.districtId, "viewer");
  expect((await ask(site(), page, { params, cookie: viewer.cookie })).status).toBe(403);
  expect((await mail({ at: "" }, viewer.cookie)).status).toBe(403);
});

test("a report on a plan becomes a mailing whose readers are chosen next, and a draft of one is mailed by nobody", async () => {
  const { params, look, mail } = await published();
  await story.db(async ({ db, districtId }) => {
    const plan = await db.plan.create({ data: { districtId, slug: "technology" } });
    const title = { title: "Technology plan", language: "en" };
    const version = await db.planVersion.create({
      data: { districtId, planId: plan.id, number: 1, publishedAt: new Date(), ...title },
    });
    const report = await db.report.create({
      data: {
        ...{ districtId, slug: "plan-technology-1", planVersionId: version.id, language: "en" },
        ...{ title: "One year on", heard: "More time", willNotDo: "", state: "approved" },
      },
    });
    params.report = report.id;
  });
  expect((await look()).status).toBe(404);
  expect((await mail({})).status).toBe(404);
  await story.db(({ db }) =>
    db.report.updateMany({ where: { id: params.report }, data: { state: "published" } }),
  );
  expect((await look()).body).toMatchObject({ kind: "plan", title: "One year on" });
  const begun = await mail({});
  const draft = await story.db(({ db }) => db.mailing.findFirstOrThrow());
  expect(begun).toMatchObject({ status: 303, location: `/admin/campaigns/drafts/${draft.id}` });
  expect(draft).toMatchObject({ kind: "report", reportId: params.report, campaignId: null });
  expect((await mail({})).location).toBe(begun.location);
});
