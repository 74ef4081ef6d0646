import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import * as waveVersion from "~/responses/routes/wave-version";
import { createRelease } from "~/scores/release/create-release.server";
import { findWaveResults } from "~/scores/results/read-results.server";
import { importSurvey } from "~/surveys/import-survey.server";
import { publishSurvey } from "~/surveys/publish-survey.server";
import * as publication from "~/surveys/routes/survey-publication";
import * as versions from "~/surveys/routes/survey-versions";
import * as comparison from "~/surveys/routes/version-comparison";
import { saveDraft } from "~/surveys/save-draft.server";
import type { SurveyDefinition } from "~/surveys/survey";
import { findKeptDraft } from "~/surveys/survey-draft.db.server";
import { withTexts } from "~/surveys/translating/places";
import { sampleSurvey } from "../../unit/surveys/sample-survey";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";
import { openWave } from "../scores/results-story";

let site: Site;
let district: string;
let leader: Member;

beforeAll(async () => {
  site = await testSite();
  district = await newDistrict(site);
  leader = await signedIn(site, district, "leader");
});

const caller = () => systemCaller(site.services.database, district, "test");

const at = (handler: unknown, params: Record<string, string>, more: object = {}) =>
  ask(site, handler, { params, cookie: leader.cookie, ...more });

async function edit(survey: string, change: (draft: SurveyDefinition) => SurveyDefinition) {
  const kept = await transaction(caller(), (scope) => findKeptDraft(scope, survey));
  if (!kept) throw new Error("no draft");
  const draft = change(kept.draft);
  const saved = await saveDraft(caller(), survey, { ...kept, draft }, new Date());
  if (!saved.ok) throw new Error(saved.reason);
}

const reword = (key: string, text: string) => (draft: SurveyDefinition) =>
  withTexts(draft, "en", new Map([[key, text]]));

type Changes = {
  things: { ref: string; marks: string[]; answers: { isComparable: boolean } | null }[];
  lost: { id: string }[];
  both: number;
};

describe("publishing a correction", () => {
  let survey: string;

  beforeEach(async () => {
    const made = await importSurvey(caller(), sampleSurvey(), { slug: "devices", dryRun: false });
    if (!made.ok || !made.surveyId) throw new Error("not imported");
    survey = made.surveyId;
  });

  const page = async () =>
    (await at(publication.loader, { survey })).body as { seen: string; view: Changes | null };

  it("shows what the first version lacks, with nothing to compare it with", async () => {
    expect(await page()).toMatchObject({
      ...{ next: 1, before: null, view: null, faults: 0 },
      translations: [{ language: "es", counts: { missing: 4 } }],
    });
    expect((await at(comparison.loader, { survey })).body).toMatchObject({ view: null });
    expect((await at(versions.loader, { survey })).body).toMatchObject({ draft: null });
  });

  it("shows what changed and which answers can no longer be compared, then does it", async () => {
    await publishSurvey(caller(), survey);
    await edit(survey, reword("item.A.text.all", "Another A?"));
    const { seen, view } = await page();
    expect(view).toMatchObject({
      things: [{ ref: "A", marks: ["changed"], answers: { isComparable: false } }],
      ...{ both: 6, lost: [{ id: "A" }] },
    });
    const posted = await at(publication.action, { survey }, { form: { seen } });
    expect(posted.location).toBe(`/admin/surveys/${survey}`);
    expect((await at(versions.loader, { survey })).body).toMatchObject({
      draft: "Nothing differs.",
      versions: [
        { number: 2, by: "Dana Whitfield" },
        { number: 1, by: null },
      ],
    });
  });

  it("publishes nothing that was not looked at", async () => {
    await publishSurvey(caller(), survey);
    const { seen } = await page();
    await edit(survey, reword("item.A.text.all", "Another A?"));
    expect((await at(publication.action, { survey }, { form: { seen } })).status).toBe(409);
    expect((await at(versions.loader, { survey })).body).toMatchObject({
      versions: [{ number: 1 }],
    });
  });

  it("compares any two versions, and the draft", async () => {
    await publishSurvey(caller(), survey);
    await edit(survey, reword("item.A.text.all", "Another A?"));
    await publishSurvey(caller(), survey);
    await edit(survey, reword("item.B.text.all", "Another B?"));
    const refs = async (query: string) => {
      const { body } = await at(comparison.loader, { survey }, { path: `/x${query}` });
      return (body as { view: Changes }).view.things.map(({ ref }) => ref);
    };
    expect(await refs("?from=1&to=2")).toEqual(["A"]);
    expect(await refs("?from=2&to=1")).toEqual(["A"]);
    expect(await refs("?from=1&to=draft")).toEqual(["A", "B"]);
    expect(await refs("?to=2")).toEqual(["A"]);
    expect(await refs("")).toEqual(["B"]);
    for (const query of ["?from=3&to=1", "?from=1&to=9"]) {
      const { status } = await at(comparison.loader, { survey }, { path: `/x${query}` });
      expect({ query, status }).toEqual({ query, status: 404 });
    }
  });

  it("is for those who may publish; a viewer reads versions", async () => {
    const viewer = await signedIn(site, district, "viewer");
    const as = { cookie: viewer.cookie };
    expect((await at(publication.loader, { survey }, as)).status).toBe(403);
    expect((await at(publication.action, { survey }, { ...as, form: {} })).status).toBe(403);
    expect((await at(versions.loader, { survey }, as)).status).toBe(200);
    expect((await at(comparison.loader, { survey }, as)).status).toBe(200);
  });
});

describe("an open wave", () => {
  let story: Awaited<ReturnType<typeof openWave>>;
  let survey: string;

  beforeAll(async () => {
    story = await openWave(site, district, { families: 24 });
    const wave = await transaction(caller(), ({ db }) =>
      db.wave.findFirstOrThrow({ where: { id: story.waveId } }),
    );
    survey = wave.surveyId;
  });

  const move = (form: Record<string, string>, member = leader) =>
    at(waveVersion.action, { wave: story.waveId }, { form, cookie: member.cookie });
  const page = async () =>
    (await at(waveVersion.loader, { wave: story.waveId })).body as Record<string, unknown>;
  const counted = () =>
    transaction(caller(), ({ db }) =>
      db.response.groupBy({ by: ["versionId"], where: { waveId: story.waveId }, _count: true }),
    );

  it("asks the latest version and says so", async () => {
    expect(await page()).toMatchObject({ from: 1, to: null, view: null, faults: [] });
  });

  it("can be moved anywhere before anybody has answered", async () => {
    await edit(survey, (draft) => ({ ...draft, sections: draft.sections.slice(1) }));
    await publishSurvey(caller(), survey);
    expect(await page()).toMatchObject({ from: 1, to: 2, faults: [] });
    const [first] = await transaction(caller(), ({ db }) =>
      db.surveyVersion.findMany({ where: { surveyId: survey, number: 1 } }),
    );
    await edit(survey, () => first?.definition as SurveyDefinition);
  });

  it("is not moved where given answers could not go along", async () => {
    for (const one of story.asked.slice(0, 12)) await story.answer(one, "1");
    await edit(survey, (draft) => ({
      ...draft,
      sections: draft.sections.map((section) => ({
        ...section,
        items: section.items.filter(({ id }) => id !== "AW2"),
      })),
    }));
    await publishSurvey(caller(), survey);
    expect(await page()).toMatchObject({
      ...{ from: 1, to: 3 },
      faults: ["AW2 is no longer asked."],
    });
    expect((await move({ from: "1", to: "3" })).status).toBe(422);
    expect(await page()).toMatchObject({ from: 1 });
  });

  it("is moved to a correction; each answer keeps the version it was given to", async () => {
    const [version] = await transaction(caller(), ({ db }) =>
      db.surveyVersion.findMany({ where: { surveyId: survey, number: 1 } }),
    );
    await edit(survey, () => {
      const original = version?.definition as SurveyDefinition;
      return {
        ...reword("item.AW1.text.all", "Mended wording?")(original),
        sections: [
          ...original.sections,
          {
            ...{ id: "more", title: { all: { en: "One more thing" } } },
            items: [
              {
                ...{ id: "MORE", kind: "single", options: "one_more", scored: false },
                ...{ required: false, text: { all: { en: "One more?" } } },
              },
            ],
          },
        ],
        optionSets: {
          ...original.optionSets,
          one_more: [
            { code: "1", label: { en: "Yes" }, score: null },
            { code: "2", label: { en: "No" }, score: null },
          ],
        },
      };
    });
    await publishSurvey(caller(), survey);
    const before = await createRelease(caller(), story.waveId);
    expect(before.ok).toBe(true);

    expect(await page()).toMatchObject({ from: 1, to: 4, faults: [] });
    const moved = await move({ from: "1", to: "4" });
    expect(moved.location).toBe(`/admin/waves/${story.waveId}`);
    const entry = await transaction(caller(), ({ db }) =>
      db.auditEntry.findFirst({ where: { action: "wave.version" } }),
    );
    expect(entry).toMatchObject({ subject: `wave:${story.waveId}`, detail: { from: 1, to: 4 } });

    // The release that was built before still speaks of its own version.
    expect((await findWaveResults(caller(), story.waveId))?.source?.version).toBe(1);
    for (const one of story.asked.slice(12)) await story.answer(one, "2");
    expect((await counted()).map(({ _count }) => _count)).toEqual([12, 12]);
    const after = await createRelease(caller(), story.waveId);
    expect(after.ok).toBe(true);
    const source = (await findWaveResults(caller(), story.waveId))?.source;
    expect(source?.version).toBe(4);
    const table = source?.release.tables.find(({ name }) => name === "audience");
    expect(table?.rows).toMatchObject([{ audience: "families", n: 24 }]);
  });

  it("is not moved twice, nor back, nor to what there is not", async () => {
    expect((await move({ from: "1", to: "4" })).status).toBe(409);
    expect((await move({ from: "4", to: "1" })).status).toBe(404);
    expect((await move({ from: "4", to: "9" })).status).toBe(404);
    expect((await move({})).location).toBe(`/admin/waves/${story.waveId}/version`);
  });

  it("is moved by those who plan waves only, and never once it is closed", async () => {
    const viewer = await signedIn(site, district, "viewer");
    expect((await move({ from: "4", to: "4" }, viewer)).status).toBe(403);
    await transaction(caller(), ({ db }) =>
      db.wave.updateMany({ where: { id: story.waveId }, data: { closedAt: new Date() } }),
    );
    await publishSurvey(caller(), survey);
    expect((await move({ from: "4", to: "5" })).status).toBe(403);
    expect(await page()).toMatchObject({ isClosed: true });
  });
});
