import { beforeAll, expect, test } from "vitest";
import { findPlanVersion } from "~/plans/find-plan-version.server";
import { importPlan } from "~/plans/import-plan.server";
import { aboutGoal, aboutSection, type PartResult } from "~/plans/part-results";
import * as plan from "~/plans/routes/plan";
import * as section from "~/plans/routes/public-section";
import { transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { partHref, planHref } from "~/responses/form/asked-plan";
import { getFormSetting } from "~/responses/invitation.db.server";
import { createWaveOf } from "~/surveys/create-wave.server";
import { importSurvey } from "~/surveys/import-survey.server";
import { publishSurvey } from "~/surveys/publish-survey.server";
import * as newWave from "~/surveys/routes/new-wave";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import type { About } from "~/surveys/survey";
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
    const row = {
      audience: "families",
      n: 40,
      people: null,
      response_rate: null,
      constructs: { awareness, buy_in: hidden },
    };
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

test("an item about a section or a goal shows its released shares there, and a form links to that part", async () => {
  const goal = await transaction(caller(), async ({ db }) => {
    const { id: planId } = await db.plan.findFirstOrThrow({ where: { slug: "technology" } });
    const data = { districtId, planId, position: 0, title: "Everybody online", stage: "planning" };
    return (await db.goal.create({ data })).id;
  });
  const text = (en: string) => ({ all: { en } });
  const item = (id: string, about: object) => ({
    ...{ id, kind: "single", options: "yes", scored: false, required: false },
    ...{ text: text(`${id}?`), about },
  });
  const source = {
    title: text("Parts"),
    optionSets: {
      yes: ["no", "yes"].map((code) => ({ code, label: { en: code }, score: null })),
    },
    sections: [
      {
        ...{ id: "parts", title: text("Parts") },
        items: [
          item("AS", { section: "a" }),
          item("AG", { goal }),
          item("XX", { section: "gone" }),
        ],
      },
    ],
  };
  const surveyId = must(await importSurvey(caller(), source, { slug: "parts", dryRun: false }));
  await publishSurvey(caller(), surveyId.surveyId ?? "");
  const version = await findPlanVersion(caller(), "technology/2");
  const { waveId } = must(
    await createWaveOf(caller(), "UTC", {
      ...{ surveyId: surveyId.surveyId ?? "", opens: "2026-01-01", closes: "2026-02-01" },
      ...{ mode: "confidential", planVersionId: version.ok ? version.id : null },
    }),
  );
  const setting = await transaction(caller(), (scope) => getFormSetting(scope, waveId, null));
  const hrefOf = (about: About) => partHref("cedar-valley", setting.plan, about);
  const base = "/d/cedar-valley/plans/technology";
  expect(hrefOf({ section: "a" })).toBe(`${base}/sections/a?version=2`);
  expect(hrefOf({ goal })).toBe(`${base}/versions/2#goal-${goal}`);
  expect(hrefOf({ section: "gone" })).toBeNull();
  expect(planHref("cedar-valley", setting.plan, "es")).toBe(`${base}/versions/2?lang=es`);

  const rows = ["AS", "AG", "XX"].flatMap((item) => [
    {
      ...{ audience: "families", item, n_valid: 40 },
      options: ["no", "yes"].map((code, i) => ({ code, percent: 25 + 50 * i, coded: null })),
    },
    {
      ...{ audience: "staff", item, n_valid: null },
      options: ["no", "yes"].map((code) => ({ code, percent: null, coded: null })),
    },
  ]);
  const release = (state: string, number: number) =>
    transaction(caller(), ({ db }) =>
      db.release.create({
        data: {
          ...{
            districtId,
            waveId,
            state,
            number,
            publishedAt: state === "draft" ? null : new Date(),
          },
          ...{ tables: [{ name: "items", rows }], method: {}, basis: {} },
        },
      }),
    );
  await release("draft", 1);
  expect(await resultsOn(section.loader, { section: "a" })).toEqual([]);
  await release("published", 2);
  const shown = [
    { kind: "shares", key: "families", n: 40, shares: [25, 75] },
    { kind: "hidden", key: "staff" },
  ];
  expect(await resultsOn(section.loader, { section: "a" })).toMatchObject([
    { item: { id: "AS", rows: shown }, surveySlug: "parts", number: 1 },
  ]);
  expect(await resultsOn(section.loader, { section: "a" }, "?version=1")).toEqual([]);
  const onPlan = await resultsOn(plan.loader, {});
  expect(aboutGoal(onPlan, goal)).toMatchObject([{ item: { id: "AG", rows: shown } }]);
  expect(aboutSection(onPlan, "a")).toHaveLength(1);
});

function must<T extends { ok: boolean }>(result: T): Extract<T, { ok: true }> {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result as Extract<T, { ok: true }>;
}

async function resultsOn(loader: unknown, more: Record<string, string>, query = "") {
  const params = { district: "cedar-valley", plan: "technology", ...more };
  const { body } = await ask(site, loader, { params, path: `/x${query}` });
  return (body as { results: PartResult[] }).results;
}

async function scoresOn(version: string) {
  const params = { district: "cedar-valley", plan: "technology", version };
  return ((await ask(site, plan.loader, { params })).body as { scores: unknown }).scores;
}
