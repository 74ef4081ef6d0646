import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { RouterContextProvider } from "react-router";
import { beforeAll, describe, expect, it } from "vitest";
import { type Scope, transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { ImportReview } from "~/surveys/importing/import-review";
import type { Review } from "~/surveys/importing/review";
import * as draftExport from "~/surveys/routes/survey-export";
import * as agreement from "~/surveys/routes/survey-import-agreement";
import * as imports from "~/surveys/routes/survey-imports";
import * as publication from "~/surveys/routes/survey-publication";
import * as schema from "~/surveys/routes/survey-schema";
import * as versionExport from "~/surveys/routes/version-export";
import { surveyJsonSchema } from "~/surveys/survey";
import { lssFile } from "../../unit/surveys/importing/lss-file";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";

let site: Site;
let district: string;
let editor: Member;

beforeAll(async () => {
  site = await testSite();
  district = await newDistrict(site);
  editor = await signedIn(site, district, "editor");
});

const db = <T>(work: (scope: Scope) => Promise<T>, districtId = district) =>
  transaction(systemCaller(site.services.database, districtId, "test"), work);
const surveys = () => db((scope) => scope.db.survey.count());

type Args = { request: Request; params: Record<string, string>; context: RouterContextProvider };
type Answer = {
  ok?: boolean;
  review: Review;
  errors: Record<string, string>;
  values: Record<string, string>;
  report: { item: string; what: string }[];
};

/** Posts as a browser does, with the file field always there. */
async function post(
  handler: unknown,
  fields: Record<string, string | File>,
  { as = editor, params = {} }: { as?: Member; params?: Record<string, string> } = {},
): Promise<{ status: number; location: string | null; body: Answer }> {
  const form = new FormData();
  form.set("file", new File([], ""));
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const context = new RouterContextProvider();
  context.set(servicesContext, site.services);
  const request = new Request("http://full-circle.test/admin/surveys/imports", {
    ...{ method: "POST", body: form, headers: { Cookie: as.cookie } },
  });
  const answer = await (handler as (args: Args) => Promise<unknown>)({ request, params, context });
  if (answer instanceof Response) {
    const location = answer.headers.get("Location");
    return { status: answer.status, location, body: {} as Answer };
  }
  const withInit = answer as { data?: Answer; init?: { status: number } };
  const body = withInit.data ?? (answer as Answer);
  return { status: withInit.init?.status ?? 200, location: null, body };
}

const file = (text: string, name: string) => new File([text], name);
const pasted = "Our survey\n\n1. How often do you write?\n- Often\n- Never\n\n2. Why?";

describe("importing a survey", () => {
  it("begins with a form in the district's language", async () => {
    const { status, body } = await ask(site, imports.loader, { cookie: editor.cookie });
    expect({ status, body }).toMatchObject({ status: 200, body: { language: "en" } });
  });

  it("first shows what would become of a text, and keeps nothing", async () => {
    const before = await surveys();
    const { status, body } = await post(imports.action, { text: pasted, language: "en" });
    expect({ status, ...body.review }).toMatchObject({
      status: 200,
      title: { text: "Our survey", lang: "en" },
      format: "text",
      questions: 2,
      sections: [
        {
          entries: [
            {
              id: "Q1",
              text: { text: "How often do you write?" },
              kind: "one of 2 answers",
              answers: [{ text: "Often" }, { text: "Never" }],
            },
            { id: "Q2", kind: "a long text" },
          ],
        },
      ],
    });
    expect(body.values.text?.replaceAll("\r\n", "\n")).toBe(pasted);
    expect(await surveys()).toBe(before);
  });

  it("then makes the draft that was shown, and its page", async () => {
    const { body } = await post(imports.action, { text: pasted, language: "es", title: "" });
    const { definition } = body.review;
    const made = await post(agreement.action, { definition });
    expect(made.status).toBe(303);
    const id = made.location?.split("/").at(-1) ?? "";
    const row = await db((scope) => scope.db.survey.findFirstOrThrow({ where: { id } }));
    expect(row).toMatchObject({ slug: "our-survey", draft: JSON.parse(definition) });
    const audit = await db((scope) =>
      scope.db.auditEntry.findFirstOrThrow({ where: { action: "survey.import" } }),
    );
    expect(audit).toMatchObject({ subject: `survey:${id}` });
  });

  it("takes files: LimeSurvey's, spreadsheets and our own", async () => {
    const lss = lssFile({ groups: [{ name: "G", questions: [{ type: "Y", code: "Q7" }] }] });
    const definition = JSON.stringify({
      ...{ title: { all: { en: "T" } }, optionSets: {} },
      sections: [
        {
          ...{ id: "s", title: { all: { en: "S" } } },
          items: [{ id: "Q9", kind: "text", text: { all: { en: "Why?" } }, required: false }],
        },
      ],
    });
    for (const [name, text, id] of [
      ["old.lss", lss, "Q7"],
      ["questions.csv", "id,question\nQ8,Why?\n", "Q8"],
      ["ours.json", definition, "Q9"],
    ] as const) {
      const { body } = await post(imports.action, { file: file(text, name), text: "" });
      expect([name, body.review?.sections[0]?.entries[0]?.id]).toEqual([name, id]);
    }
  });

  it.each([
    ["nothing", {}, "file", /Choose a file, or paste/],
    ["both", { text: "1. Why?", file: file("1. Why?", "a.txt") }, "file", /not both/],
    ["no question", { text: "Thank you all." }, "text", /no question/],
    ["a spreadsheet program's file", { file: file("PK", "a.xlsx") }, "file", /CSV/],
    ["a title too long", { text: "1. Why?", title: "x".repeat(300) }, "title", /200/],
  ] as const)(
    "refuses %s with a sentence, and loses nothing that was typed",
    async (_, fields, name, why) => {
      const typed = { title: "Mine", language: "vi", format: "", ...fields };
      const { status, body } = await post(imports.action, typed);
      expect({ status, errors: body.errors }).toMatchObject({
        status: 422,
        errors: { [name]: expect.stringMatching(why) },
      });
      expect(body.values).toMatchObject({
        ...{ language: "vi", title: typed.title, text: "text" in typed ? typed.text : "" },
      });
    },
  );

  it("names what is not supported where no survey can be made", async () => {
    const lss = lssFile({ groups: [{ questions: [{ type: "|", code: "UPLOAD" }] }] });
    const { status, body } = await post(imports.action, { file: file(lss, "a.lss") });
    expect(status).toBe(422);
    expect(body.report).toContainEqual(
      expect.objectContaining({ item: "UPLOAD", what: "left_out" }),
    );
  });

  it("refuses more than 5 MB in plain words, without reading it all", async () => {
    const huge = "x".repeat(12 * 1024 * 1024);
    const { status, body } = await post(imports.action, { text: huge });
    expect({ status, errors: body.errors }).toMatchObject({
      status: 413,
      errors: { file: expect.stringContaining("5 MB") },
    });
    const large = await post(imports.action, { text: "x".repeat(6 * 1024 * 1024) });
    expect(large.status).toBe(422);
  });

  it("refuses a second press with what is no survey", async () => {
    const before = await surveys();
    for (const definition of ["", "{}", "[]", '{"__proto__":1}', "x".repeat(1000)]) {
      expect((await post(agreement.action, { definition })).status).toBe(422);
    }
    expect((await post(agreement.action, {})).location).toBe("/admin/surveys/imports");
    expect(await surveys()).toBe(before);
  });

  it("is for those who may edit surveys", async () => {
    for (const role of ["leader", "viewer"] as const) {
      const as = await signedIn(site, district, role);
      for (const [handler, fields] of [
        [imports.action, { text: pasted }],
        [agreement.action, { definition: "{}" }],
      ] as const) {
        await expect(post(handler, fields, { as })).rejects.toMatchObject({
          init: { status: 403 },
        });
      }
    }
  });

  it("shows and stores words that could be code exactly as they are", async () => {
    const words = `<script>alert(1)</script> <img src=x onerror=alert(1)> "'\`{{constructor.constructor('x')()}} \u202e ﷽ ❤️`;
    const { body } = await post(imports.action, { text: `1. ${words}?\n- ${words}\n- ok` });
    const html = renderToStaticMarkup(createElement(ImportReview, { review: body.review }));
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    const made = await post(agreement.action, { definition: body.review.definition });
    const id = made.location?.split("/").at(-1) ?? "";
    const row = await db((scope) => scope.db.survey.findFirstOrThrow({ where: { id } }));
    const text = JSON.stringify(row.draft);
    expect(text).toContain(JSON.stringify(`${words}?`));
    expect(text).toContain(JSON.stringify(words));
  });

  it("keeps characters out that the database has no place for, and says so", async () => {
    const { body } = await post(imports.action, { text: "1. Wh\0y?\n- \ud800a\n- b" });
    expect(body.review.report[0]).toMatchObject({
      what: "changed",
      reason: expect.stringContaining("cannot be stored"),
    });
    expect((await post(agreement.action, { definition: body.review.definition })).status).toBe(303);
  });
});

describe("a survey's file", () => {
  async function aSurvey(): Promise<string> {
    const { body } = await post(imports.action, { text: pasted });
    const made = await post(agreement.action, { definition: body.review.definition });
    return made.location?.split("/").at(-1) ?? "";
  }

  async function download(module: { loader: unknown }, params: Record<string, string>) {
    const context = new RouterContextProvider();
    context.set(servicesContext, site.services);
    const request = new Request("http://full-circle.test/", { headers: { Cookie: editor.cookie } });
    const handler = module.loader as (args: Args) => Promise<Response>;
    return handler({ request, params, context });
  }

  it("is the draft, or a version, and can be imported again", async () => {
    const survey = await aSurvey();
    const draft = await download(draftExport, { survey });
    expect(draft.headers.get("Content-Disposition")).toMatch(
      /^attachment; filename="our-survey.*\.json"$/,
    );
    const text = await draft.text();
    const again = await post(imports.action, { file: file(text, "our-survey.json") });
    expect(JSON.parse(again.body.review.definition)).toEqual(JSON.parse(text));

    await expect(download(versionExport, { survey, version: "1" })).rejects.toMatchObject({
      init: { status: 404 },
    });
    await ask(site, publication.action, { params: { survey }, cookie: editor.cookie, form: {} });
    const version = await download(versionExport, { survey, version: "1" });
    expect(await version.text()).toBe(text);
  });

  it("follows a schema that anybody can read", async () => {
    const response = schema.loader();
    expect(response.headers.get("Content-Type")).toContain("json");
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(surveyJsonSchema())));
  });
});
