import { beforeAll, expect, test } from "vitest";
import { findPlanVersion } from "~/plans/find-plan-version.server";
import { importPlan } from "~/plans/import-plan.server";
import * as plan from "~/plans/routes/plan";
import { transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { importSurvey } from "~/surveys/import-survey.server";
import { publishSurvey } from "~/surveys/publish-survey.server";
import * as newWave from "~/surveys/routes/new-wave";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import { ask, newDistrict, type Site, signedIn, testSite } from "../auth/site";

let site: Site;
let districtId: string;

beforeAll(async () => {
  site = await testSite();
  districtId = await newDistrict(site);
  for (const slug of ["technology", "technology", "safety"]) {
    const text = { slug, markdown: "# Plan\n\n## A\n\nText.\n", language: "en" };
    await importPlan(caller(), { ...text, publishedAt: new Date() });
  }
});

const caller = () => systemCaller(site.services.database, districtId, "test");

test("a plan version is named by its number where that is one, else with its plan", async () => {
  const second = await findPlanVersion(caller(), "2");
  expect(second.ok).toBe(true);
  expect(await findPlanVersion(caller(), "technology/2")).toEqual(second);
  expect(await findPlanVersion(caller(), "technology:2")).toEqual(second);
  expect(await findPlanVersion(caller(), second.ok ? second.id : "")).toEqual(second);
  for (const wrong of ["1", "9", "safety/2", "x", "'; --", ""]) {
    expect(await findPlanVersion(caller(), wrong)).toMatchObject({ ok: false });
  }
});

test("a wave asks about a version, and its published scores stand on that version's page", async () => {
  const survey = await importSurvey(caller(), standardSurvey(), { slug: "tech", dryRun: false });
  const surveyId = survey.ok ? (survey.surveyId ?? "") : "";
  await publishSurvey(caller(), surveyId);
  const { cookie } = await signedIn(site, districtId, "leader");
  const about = await findPlanVersion(caller(), "technology/2");
  const id = about.ok ? about.id : "";
  const form = { opens: "2026-01-01T08:00", closes: "2026-02-01T08:00", mode: "confidential" };
  const post = (planId: string) =>
    ask(site, newWave.action, {
      ...{ cookie, path: "/admin", params: { survey: surveyId } },
      form: { ...form, plan: planId },
    });
  expect((await post("nothing")).status).toBe(422);
  expect((await post(districtId)).status).toBe(422);
  expect((await post(id)).status).toBe(303);
  expect(await scoresOn("2")).toEqual([]);
  await transaction(caller(), async ({ db }) => {
    const { id: waveId } = await db.wave.findFirstOrThrow({ where: { planVersionId: id } });
    const hidden = { n_valid: null, mean: null, se: null, ci95: null };
    const awareness = { n_valid: 40, mean: 41.4, se: 1, ci95: [38.4, 44.6] };
    const row = { audience: "families", n: 40, constructs: { awareness, buy_in: hidden } };
    const state = { state: "published", publishedAt: new Date(), number: 1 };
    const tables = [{ name: "audience", rows: [row] }];
    await db.release.create({
      data: { districtId, waveId, ...state, tables, method: {}, basis: {} },
    });
  });
  const score = { mean: 41, interval: [38, 45], n: 40 };
  expect(await scoresOn("2")).toMatchObject([
    { number: 1, rows: [{ audience: "families", awareness: score, buyIn: null }] },
  ]);
  expect(await scoresOn("1")).toEqual([]);
});

async function scoresOn(version: string) {
  const params = { district: "cedar-valley", plan: "technology", version };
  return ((await ask(site, plan.loader, { params })).body as { scores: unknown }).scores;
}
