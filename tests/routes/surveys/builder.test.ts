import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { systemCaller } from "~/platform/system-caller.server";
import { apply } from "~/surveys/builder/apply";
import type { Edit } from "~/surveys/builder/edit";
import { templateOf } from "~/surveys/builder/template-of";
import { findDraft } from "~/surveys/find-draft.server";
import { publishSurvey } from "~/surveys/publish-survey.server";
import { action as saveRoute } from "~/surveys/routes/survey-draft";
import { loader as editor } from "~/surveys/routes/survey-editor";
import { action as publication } from "~/surveys/routes/survey-publication";
import { loader as source } from "~/surveys/routes/survey-source";
import { action as removal } from "~/surveys/routes/survey-template-removal";
import { loader as templatePage } from "~/surveys/routes/survey-templates";
import { action as templates } from "~/surveys/routes/survey-templates-json";
import { loader as surveyList, action as surveys } from "~/surveys/routes/surveys";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import type { SurveyDefinition } from "~/surveys/survey";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";
import { jsonOf } from "./json-of";

let site: Site;
let districtId: string;
let member: Member;
let survey: string;

beforeAll(async () => {
  site = await testSite();
  districtId = await newDistrict(site);
});

beforeEach(async () => {
  member = await signedIn(site, districtId, "editor");
  survey = await begun({ from: "standard" });
});

const caller = () => systemCaller(site.services.database, districtId, "test");
const idIn = (location: string | null) =>
  /surveys\/([0-9a-f-]{36})/.exec(location ?? "")?.[1] ?? "";

async function begun(form: Record<string, string>): Promise<string> {
  const made = await ask(site, surveys, { form, cookie: member.cookie });
  expect(made.status).toBe(303);
  return idIn(made.location);
}

type Loaded = { builder: { draft: SurveyDefinition; revision: string; taken: string[] } };

async function load(who = member): Promise<Loaded["builder"]> {
  const page = await ask(site, editor, { params: { survey }, cookie: who.cookie });
  return (page.body as Loaded).builder;
}

const save = (json: unknown, who: Member | null = member) =>
  jsonOf(site, saveRoute, { params: { survey }, json, ...(who ? { cookie: who.cookie } : {}) });

const renamed = (draft: SurveyDefinition, text: string) =>
  apply(draft, {
    ...{ do: "write", at: { of: "survey", part: "title" }, reader: "all", language: "en", text },
  });

describe("saving a draft", () => {
  it("keeps it and answers with its new revision and the time", async () => {
    const { draft, revision } = await load();
    const { status, json } = await save({ draft: renamed(draft, "Ours"), revision });
    expect(status).toBe(200);
    expect(json.at).toMatch(/^\d\d:\d\d$/);
    const after = await load();
    expect(after.draft.title.all?.en).toBe("Ours");
    expect(after.revision).toBe(json.revision);
  });

  it("keeps what has faults: a draft is work under way", async () => {
    const { draft, revision } = await load();
    const empty: Edit = { do: "add-section", at: 0, language: "en", title: "" };
    expect((await save({ draft: apply(draft, empty), revision })).status).toBe(200);
  });

  it("shows what somebody else saved meanwhile, and loses neither", async () => {
    const { draft, revision } = await load();
    await save({ draft: renamed(draft, "Theirs"), revision });
    const late = await save({ draft: renamed(draft, "Mine"), revision });
    expect(late.status).toBe(409);
    expect(late.json.current?.draft.title.all?.en).toBe("Theirs");
    expect((await load()).draft.title.all?.en).toBe("Theirs");
    const over = { draft: renamed(draft, "Mine"), revision: late.json.current?.revision };
    expect((await save(over)).status).toBe(200);
  });

  it("takes the same twice for right: the first reply may have been lost", async () => {
    const { draft, revision } = await load();
    const sent = { draft: renamed(draft, "Once"), revision };
    await save(sent);
    expect((await save(sent)).status).toBe(200);
  });

  it("notices what other parts of the house changed, such as a translation", async () => {
    const { draft, revision } = await load();
    const scope = caller();
    await site.services.database.prisma.$transaction(async (db) => {
      await db.$queryRaw`SELECT set_config('app.district_id', ${scope.districtId}, true)`;
      await db.survey.updateMany({ where: { id: survey }, data: { draft: renamed(draft, "X") } });
    });
    expect((await save({ draft: renamed(draft, "Mine"), revision })).status).toBe(409);
  });

  it("sends who is signed out to sign in, and keeps nothing", async () => {
    const { draft, revision } = await load();
    const answer = await save({ draft: renamed(draft, "Nobody’s"), revision }, null);
    expect(answer.status).toBe(303);
    expect((await load()).draft.title.all?.en).not.toBe("Nobody’s");
  });

  it("refuses a viewer, and another district finds no such survey", async () => {
    const { draft, revision } = await load();
    const viewer = await signedIn(site, districtId, "viewer");
    expect((await save({ draft, revision }, viewer)).status).toBe(403);
    const elsewhere = await signedIn(site, await newDistrict(site, `d-${Date.now()}`), "admin");
    expect((await save({ draft, revision }, elsewhere)).status).toBe(404);
  });

  it("refuses more than a megabyte, what is no JSON, and what is no survey, in words", async () => {
    const { draft, revision } = await load();
    const large = await save({
      draft: { ...draft, intro: { all: { en: "x".repeat(1_100_000) } } },
      revision,
    });
    expect([large.status, large.json.message]).toEqual([413, expect.stringContaining("1 MB")]);
    for (const json of ["{", "[".repeat(500_000), { draft: {}, revision }, { draft }]) {
      expect((await save(json)).status).toBe(422);
    }
    const deep = `{"revision":"x","draft":${'{"not":'.repeat(50_000)}1${"}".repeat(50_000)}}`;
    expect((await save(deep)).status).toBe(422);
  });

  it("leaves out of texts what no database can hold", async () => {
    const { draft, revision } = await load();
    const sent = JSON.stringify({ draft: renamed(draft, "TITLE"), revision });
    expect((await save(sent.replace("TITLE", "A\\u0000B\\ud800C"))).status).toBe(200);
    expect((await load()).draft.title.all?.en).toBe("ABC");
  });
});

describe("a new survey", () => {
  it("is the standard one, an empty one, or a copy with a number behind its title", async () => {
    expect((await load()).draft).toEqual(standardSurvey());
    survey = await begun({ from: "empty" });
    expect((await load()).draft.sections).toHaveLength(1);
    const [first] = (
      (await ask(site, surveyList, { cookie: member.cookie })).body as {
        surveys: { source: string }[];
      }
    ).surveys.slice(-1);
    survey = await begun({ from: first?.source ?? "" });
    expect((await load()).draft.title.all?.en).toMatch(/ \(2\)$/);
  });

  it("is no copy of what is not there", async () => {
    for (const from of ["draft-00000000-0000-4000-8000-000000000000", "nonsense"]) {
      const answer = await ask(site, surveys, { form: { from }, cookie: member.cookie });
      expect(answer.status).toBe(422);
    }
  });
});

describe("publishing", () => {
  it("refuses a draft with faults, names each place, and makes no version", async () => {
    const { draft, revision } = await load();
    const faulty = apply(draft, {
      do: "show-if",
      of: "entry",
      id: "AW1",
      condition: { item: "AW2", answered: true },
    });
    await save({ draft: faulty, revision });
    expect(await publishSurvey(caller(), survey)).toMatchObject({
      ok: false,
      reason: expect.stringContaining("Question AW1: Its condition looks at AW2"),
    });
    const posted = await ask(site, publication, {
      params: { survey },
      form: {},
      cookie: member.cookie,
    });
    expect(posted.location).toBe(`/admin/surveys/${survey}`);
    expect((await load()).taken).toEqual([]);
  });

  it("gives ids away for ever", async () => {
    expect(await publishSurvey(caller(), survey)).toMatchObject({ ok: true });
    expect((await load()).taken).toContain("AW1");
    expect(await findDraft(caller(), survey)).toEqual(standardSurvey());
  });
});

describe("templates and other sources", () => {
  const keep = (json: unknown) => jsonOf(site, templates, { json, cookie: member.cookie });
  const read = (name: string, who = member) =>
    jsonOf(site, source, { params: { source: name }, cookie: who.cookie });

  it("keep a question of one survey for all of the district, until somebody removes it", async () => {
    const definition = templateOf(standardSurvey(), { entry: "TR2" }, "Listening");
    const kept = await keep({ name: "Listening", definition });
    expect(kept.status).toBe(200);
    const found = await read(kept.json.source);
    expect(found.json.definition).toEqual(definition);
    const page = await ask(site, templatePage, { cookie: member.cookie });
    expect(JSON.stringify(page.body)).toContain("Listening");
    const params = { template: kept.json.source.replace("template-", "") };
    const gone = await ask(site, removal, { params, form: {}, cookie: member.cookie });
    expect(gone.status).toBe(303);
    expect((await read(kept.json.source)).status).toBe(404);
  });

  it("need a name and a survey", async () => {
    const definition = templateOf(standardSurvey(), { section: "heard" }, "x");
    expect((await keep({ name: " ", definition })).status).toBe(422);
    expect((await keep({ name: "N", definition: { sections: [] } })).status).toBe(422);
  });

  it("are the standard survey, its short form, and the district’s own alone", async () => {
    expect((await read("standard")).json.definition).toEqual(standardSurvey());
    expect((await read("short")).status).toBe(200);
    expect((await read(`draft-${survey}`)).status).toBe(200);
    const elsewhere = await signedIn(site, await newDistrict(site, `e-${Date.now()}`), "admin");
    expect((await read(`draft-${survey}`, elsewhere)).status).toBe(404);
    expect((await read("version-nonsense")).status).toBe(404);
  });
});
