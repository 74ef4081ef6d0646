import { RouterContextProvider } from "react-router";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { importSurvey } from "~/surveys/import-survey.server";
import * as translation from "~/surveys/routes/translation";
import * as agreement from "~/surveys/routes/translation-agreement";
import * as file from "~/surveys/routes/translation-file";
import * as imports from "~/surveys/routes/translation-import";
import * as removal from "~/surveys/routes/translation-removal";
import * as review from "~/surveys/routes/translation-review";
import * as translations from "~/surveys/routes/translations";
import { saveDraft } from "~/surveys/save-draft.server";
import type { SurveyDefinition } from "~/surveys/survey";
import { findKeptDraft } from "~/surveys/survey-draft.db.server";
import { withTexts } from "~/surveys/translating/places";
import type { ReportSummary } from "~/surveys/translating/take-units";
import { groupsLeft, type TextGroup } from "~/surveys/translating/translation-view";
import { tidyText } from "~/surveys/translating/wrong-text";
import { sampleSurvey } from "../../unit/surveys/sample-survey";
import { hasCorpora, hostileTexts } from "../../unit/surveys/translating/hostile-texts";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";

let site: Site;
let district: string;
let editor: Member;
let survey: string;

beforeAll(async () => {
  site = await testSite();
  district = await newDistrict(site);
  editor = await signedIn(site, district, "editor");
});

beforeEach(async () => {
  const source = { ...sampleSurvey(), unreviewed: ["es"] };
  const made = await importSurvey(caller(), source, { slug: "devices", dryRun: false });
  if (!made.ok || !made.surveyId) throw new Error("not imported");
  survey = made.surveyId;
});

const caller = () => systemCaller(site.services.database, district, "test");

const kept = async () => {
  const found = await transaction(caller(), (scope) => findKeptDraft(scope, survey));
  if (!found) throw new Error("no draft");
  return found;
};

type Request = { language?: string; path?: string; form?: Record<string, string>; as?: Member };

const at = (handler: unknown, { language = "es", path, form, as = editor }: Request = {}) =>
  ask(site, handler, {
    ...{ params: { survey, language, format: "xliff" }, cookie: as.cookie },
    ...(path && { path }),
    ...(form && { form }),
  });

type Page = {
  groups: TextGroup[];
  standing: string;
};

/** The page's fields as a browser would send them back, with some typed over. */
async function typed(texts: Record<string, string>): Promise<Record<string, string>> {
  const { groups } = (await at(translation.loader)).body as Page;
  const fields = groups.flatMap((group) => group.texts);
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) => {
      const { seen = "" } = fields.find((field) => field.key === key) ?? {};
      return [
        [key, text],
        [`seen.${key}`, seen],
      ];
    }),
  );
}

/** Edits the draft as the builder does. */
async function edit(change: (draft: SurveyDefinition) => SurveyDefinition) {
  const { draft, revision } = await kept();
  await saveDraft(caller(), survey, { draft: change(draft), revision }, new Date());
}

const reword = (key: string, language: string, text: string) =>
  edit((draft) => withTexts(draft, language, new Map([[key, text]])));

describe("translating side by side", () => {
  it("shows each text beside its original with its state, and can show only what is left", async () => {
    const { body } = await at(translation.loader);
    const { groups } = body as Page;
    expect(groups.map(({ id, texts, left }) => [id, texts.length, left])).toEqual([
      ["survey", 2, 1],
      ["section-one", 4, 1],
      ["section-two", 4, 1],
      ["answers", 6, 1],
    ]);
    expect(groups[0]?.texts[0]).toMatchObject({
      original: "Devices",
      text: "Equipos",
      state: "draft",
    });
    const keys = (typed: Record<string, { text: string }>) =>
      groupsLeft(groups, typed).flatMap(({ texts }) => texts.map(({ key }) => key));
    const left = ["title.staff", "item.S.text.staff", "item.OPEN.text.all", "option.agree.9.label"];
    expect(keys({})).toEqual(left);
    expect(keys({ "title.all": { text: "not saved" } })).toEqual(["title.all", ...left]);
  });

  it("saves what was typed and leads back to the part it was typed in", async () => {
    const form = await typed({ "title.all": "Aparatos", "item.OPEN.text.all": "¿Más?\r\n¿Y?" });
    const path = "/x?from=en";
    const pressed = { form: { ...form, part: "survey" }, path };
    const { status, location } = await at(translation.action, pressed);
    expect({ status, location }).toEqual({
      status: 303,
      location: `/admin/surveys/${survey}/translations/es?from=en&saved=survey#survey`,
    });
    const { draft } = await kept();
    expect(draft.title.all).toEqual({ en: "Devices", es: "Aparatos" });
    expect(draft.sections[1]?.items[2]?.text.all?.es).toBe("¿Más?\n¿Y?");
  });

  it("shows a change of the original, with what it was", async () => {
    await reword("title.all", "en", "All devices");
    const { groups } = (await at(translation.loader)).body as Page;
    expect(groups[0]?.texts[0]).toMatchObject({
      state: "outdated",
      change: [
        { kind: "removed", text: "Devices" },
        { kind: "added", text: "All devices" },
      ],
    });
  });

  it("loses nothing when somebody else wrote the same text, and keeps it on the second press", async () => {
    const form = await typed({ "title.all": "Mío", "item.A.text.all": "¿A mía?" });
    await reword("title.all", "es", "Suyo");
    const { status, body } = await at(translation.action, { form });
    expect({ status, body }).toMatchObject({
      status: 409,
      body: {
        errors: { "title.all": expect.stringContaining("“Suyo”") },
        values: { "title.all": { text: "Mío" }, "item.A.text.all": { text: "¿A mía?" } },
      },
    });
    const again = await typed({ "title.all": "Mío", "item.A.text.all": "¿A mía?" });
    expect((await at(translation.action, { form: again })).status).toBe(303);
    expect((await kept()).draft.title.all?.es).toBe("Mío");
  });

  it("takes somebody’s word that a translation is right though its original changed", async () => {
    await reword("title.all", "en", "All devices");
    const form = { ...(await typed({ "title.all": "Equipos" })), "right.title.all": "yes" };
    expect((await at(translation.action, { form })).status).toBe(303);
    const { groups } = (await at(translation.loader)).body as Page;
    expect(groups[0]?.texts[0]).toMatchObject({ text: "Equipos", state: "draft", change: null });
    // The original has changed once more: nobody has said anything of that one.
    await reword("title.all", "en", "Most devices");
    expect((await at(translation.action, { form })).status).toBe(409);
  });

  it("does not mind that somebody else wrote another text meanwhile", async () => {
    const form = await typed({ "title.all": "Mío" });
    await reword("item.A.text.all", "en", "Another?");
    expect((await at(translation.action, { form })).status).toBe(303);
    const { draft } = await kept();
    expect([draft.title.all?.es, draft.sections[0]?.items[0]?.text.all?.en]).toEqual([
      "Mío",
      "Another?",
    ]);
  });

  it("keeps everything typed where one text cannot be kept", async () => {
    const form = await typed({ "title.all": "Bien", "item.A.text.all": "¿{{B}}?" });
    const before = await kept();
    const { status, body } = await at(translation.action, { form });
    expect({ status, body }).toMatchObject({
      status: 422,
      body: {
        errors: { "item.A.text.all": expect.stringContaining("{{B}}") },
        values: { "title.all": { text: "Bien" }, "item.A.text.all": { text: "¿{{B}}?" } },
      },
    });
    expect(await kept()).toEqual(before);
  });

  it.skipIf(!hasCorpora)("stores every hostile text exactly", async () => {
    const texts = [...new Set(hostileTexts.map(tidyText))].filter(
      (text) => text !== "" && text.length <= 2000 && !text.includes("{{"),
    );
    const keys = ["title.all", "item.A.text.all", "item.B.text.all", "item.N.text.all"];
    for (let start = 0; start < texts.length; start += 500 * keys.length) {
      const some = keys.map((key, index) => [key, texts[start + index] ?? "x"] as const);
      const form = await typed(Object.fromEntries(some));
      expect((await at(translation.action, { form })).status).toBe(303);
      const { groups } = (await at(translation.loader)).body as Page;
      const shown = groups.flatMap((group) => group.texts);
      for (const [key, text] of some) {
        expect(shown.find((field) => field.key === key)?.text).toBe(text);
      }
    }
  });

  it.each([
    ["the originals", "en"],
    ["a language the survey does not have", "fr"],
    ["what is no language", "<script>"],
  ])("is not there for %s", async (_, language) => {
    expect((await at(translation.loader, { language })).status).toBe(404);
    expect((await at(translation.action, { language, form: {} })).status).toBe(404);
  });

  it("is for those who may edit surveys", async () => {
    const viewer = await signedIn(site, district, "viewer");
    expect((await at(translation.loader, { as: viewer })).status).toBe(403);
    const form = await typed({ "title.all": "X" });
    expect((await at(translation.action, { as: viewer, form })).status).toBe(403);
    expect((await at(translations.loader, { as: viewer })).status).toBe(200);
  });
});

describe("the languages of a survey", () => {
  const list = async () => (await at(translations.loader)).body as { languages: unknown[] };

  it("are listed with how far each of them is", async () => {
    await reword("item.A.text.all", "en", "Changed?");
    expect((await list()).languages).toMatchObject([
      {
        ...{ language: "es", name: "Spanish", of: 16, state: "draft", isOffered: true },
        counts: { missing: 4, outdated: 1, draft: 11, reviewed: 0 },
      },
    ]);
  });

  it("get one more by its title, unconfirmed", async () => {
    const added = await at(translations.action, { form: { language: "FR", title: "Appareils" } });
    expect(added.location).toBe(`/admin/surveys/${survey}/translations/fr`);
    const { draft } = await kept();
    expect([draft.title.all?.fr, draft.unreviewed]).toEqual(["Appareils", ["es", "fr"]]);
  });

  it.each([
    ["no tag", { language: "french", title: "Appareils" }, "language"],
    ["no title", { language: "fr", title: " " }, "title"],
    ["a language that is there", { language: "es", title: "Equipos" }, "language"],
  ])("do not get %s, and what was typed stays", async (_, form, field) => {
    const { status, body } = await at(translations.action, { form });
    expect({ status, body }).toMatchObject({
      status: 422,
      body: { errors: { [field]: expect.stringMatching(/\.$/) }, values: { title: form.title } },
    });
  });

  it("can be taken out, said what is lost", async () => {
    expect((await at(removal.loader)).body).toMatchObject({ texts: 12, alone: 0 });
    expect((await at(removal.action, { form: {} })).status).toBe(303);
    const { draft } = await kept();
    expect(JSON.stringify(draft)).not.toContain('"es"');
    expect((await at(removal.loader)).status).toBe(404);
  });
});

const inChicago = (date: Date) => date.toLocaleDateString("sv", { timeZone: "America/Chicago" });

describe("confirming a translation", () => {
  const seen = async () => ((await at(review.loader)).body as { seen: string }).seen;

  it("keeps who and when in the survey, and in the record", async () => {
    const form = { seen: await seen() };
    expect((await at(review.action, { form })).status).toBe(303);
    const { draft } = await kept();
    expect(draft.unreviewed).toBeUndefined();
    const { reviewed } = draft.translations?.es ?? {};
    expect(reviewed).toEqual({ by: "Dana Whitfield", on: inChicago(site.services.clock()) });
    const entry = await transaction(caller(), ({ db }) =>
      db.auditEntry.findFirst({ where: { action: "survey.translation.review" } }),
    );
    expect(entry).toMatchObject({ subject: `survey:${survey}`, actor: `staff:${editor.id}` });
  });

  it("is of what was seen: a change in between is shown first", async () => {
    const form = { seen: await seen() };
    await reword("title.all", "es", "Otra cosa");
    expect((await at(review.action, { form })).status).toBe(409);
    expect((await kept()).draft.unreviewed).toEqual(["es"]);
  });
});

describe("files for translators", () => {
  const exported = async (format: string) => {
    const context = new RouterContextProvider();
    context.set(servicesContext, site.services);
    const request = new Request("http://full-circle.test/", { headers: { Cookie: editor.cookie } });
    const params = { survey, language: "es", format };
    const loader = file.loader as unknown as (args: object) => Promise<Response>;
    return loader({ request, context, params });
  };

  /** Posts a file as a browser does. */
  async function upload(handler: unknown, fields: Record<string, string | Uint8Array>) {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) {
      if (typeof value === "string") form.set(name, value);
      else form.set(name, new File([Uint8Array.from(value)], "file"));
    }
    const context = new RouterContextProvider();
    context.set(servicesContext, site.services);
    const headers = { Cookie: editor.cookie };
    const request = new Request("http://x.test/", { method: "POST", body: form, headers });
    const action = handler as (args: object) => Promise<Record<string, unknown>>;
    const answer = await action({ request, context, params: { survey } });
    if (answer instanceof Response) return { status: answer.status, body: null };
    const init = answer.init as { status: number } | undefined;
    return { status: init?.status ?? 200, body: (answer.data ?? answer) as Answered };
  }
  type Answered = {
    review: { report: ReportSummary; again: string; seen: string };
    errors: Record<string, string>;
  };

  const fatesIn = (body: Answered | null) => {
    if (!body) throw new Error("no report");
    return body.review.report.counts;
  };

  it.each(["xliff", "csv"])("as %s come back without a change", async (format) => {
    const response = await exported(format);
    expect(response.headers.get("Content-Disposition")).toMatch(
      /^attachment; filename="devices[-\d]*-es\.(xlf|csv)"$/,
    );
    const before = await kept();
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { body } = await upload(imports.action, { file: bytes, language: "" });
    const { unchanged, empty, ...others } = fatesIn(body);
    expect([unchanged > 0, empty > 0, new Set(Object.values(others))]).toEqual([
      true,
      true,
      new Set([0]),
    ]);
    expect(await kept()).toEqual(before);
  });

  it("are first reported on, then taken over", async () => {
    const text = (await (await exported("csv")).text()).replace("Equipos", "Aparatos");
    const before = await kept();
    const { body } = await upload(imports.action, { file: Buffer.from(text), language: "" });
    const { again = "", seen = "" } = body?.review ?? {};
    expect(await kept()).toEqual(before);
    expect((await upload(agreement.action, { again, seen, language: "" })).status).toBe(303);
    expect((await kept()).draft.title.all).toEqual({ en: "Devices", es: "Aparatos" });
  });

  it("are reported on again if the survey changed in between", async () => {
    const text = (await (await exported("csv")).text()).replace("Equipos", "Aparatos");
    const { body } = await upload(imports.action, { file: Buffer.from(text), language: "" });
    const { again = "", seen = "" } = body?.review ?? {};
    await reword("title.all", "en", "All devices");
    const second = await upload(agreement.action, { again, seen, language: "" });
    expect(second.status).toBe(409);
    expect(second.body?.review.report.lines).toContainEqual(
      expect.objectContaining({ key: "title.all", what: "outdated" }),
    );
    expect((await kept()).draft.title.all?.es).toBe("Equipos");
  });

  it.each([
    ["nothing", Buffer.alloc(0), 422],
    ["a picture", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\0", "latin1"), 422],
    ["a table without keys", Buffer.from("a,b\n1,2\n"), 422],
    ["other XML", Buffer.from("<html/>"), 422],
    ["the originals' language", Buffer.from("key,target,language\ntitle.all,X,en\n"), 422],
    ["a row without a language", Buffer.from("key,target\ntitle.all,X\n"), 422],
    ["8 MB", Buffer.alloc(8_000_000, "x"), 413],
  ])("are refused in a sentence where they are %s", async (_, bytes, status) => {
    const before = await kept();
    const answer = await upload(imports.action, { file: bytes, language: "" });
    expect(answer).toMatchObject({
      status,
      body: { errors: { file: expect.stringMatching(/\.$/) } },
    });
    expect(await kept()).toEqual(before);
  });
});
