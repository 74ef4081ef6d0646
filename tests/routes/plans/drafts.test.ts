import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findPublished } from "~/plans/plan.db.server";
import * as draftRoute from "~/plans/routes/plan-draft";
import * as overview from "~/plans/routes/plan-overview";
import * as publication from "~/plans/routes/plan-publication";
import * as editor from "~/plans/routes/plan-section";
import * as sections from "~/plans/routes/plan-sections";
import * as settings from "~/plans/routes/plan-settings";
import * as plans from "~/plans/routes/plans";
import * as position from "~/plans/routes/section-position";
import * as preview from "~/plans/routes/section-preview";
import * as removal from "~/plans/routes/section-removal";
import * as autosave from "~/plans/routes/section-text";
import { transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";

let site: Site;
let editorStaff: Member;
let districtId: string;
let slug: string;
let count = 0;

beforeAll(async () => {
  site = await testSite();
  districtId = await newDistrict(site);
  editorStaff = await signedIn(site, districtId, "editor");
});

beforeEach(async () => {
  site.setNow(new Date("2026-11-12T15:05:00Z"));
  slug = `plan-${++count}`;
  await post(plans.action, {}, { title: "Technology plan", slug, language: "en" });
});

const call = (handler: unknown, params: object, more: object = {}) =>
  ask(site, handler, {
    ...{ path: "/admin/plans", params: { plan: slug, ...params }, cookie: editorStaff.cookie },
    ...more,
  });
const post = (handler: unknown, params: object, form: Record<string, string>, path?: string) =>
  call(handler, params, { form, ...(path ? { path } : {}) });

type Overview = {
  versions: { number: number; note: string; day: string; waves: object[] }[];
  draft: {
    number: number;
    level: string;
    sections: { key: string; heading: string; isEmpty: boolean; languages: string[] }[];
    languages: { language: string; words: string }[];
  } | null;
  settings: { moderation: string; closes: string | null; answerDays: number };
};
const look = async () => (await call(overview.loader, {})).body as Overview;
const keys = async () => (await look()).draft?.sections.map(({ key }) => key);

const values = { section: "values" };
const save = (body: string, revision = 1, more: Record<string, string> = {}) =>
  post(editor.action, values, { heading: "What we value", body, revision: `${revision}`, ...more });

async function publish(form: Record<string, string> = {}) {
  const { seen } = (await call(publication.loader, {})).body as { seen: string };
  return post(publication.action, {}, { note: "First", rollOut: "carry", seen, ...form });
}

/** The answer of a resource that speaks JSON. */
async function json(handler: unknown, form: Record<string, string>) {
  const { RouterContextProvider } = await import("react-router");
  const { servicesContext } = await import("~/platform/services.server");
  const context = new RouterContextProvider();
  context.set(servicesContext, site.services);
  const request = new Request("http://full-circle.test/admin/plans", {
    ...{ method: "POST", headers: { Cookie: editorStaff.cookie } },
    body: new URLSearchParams(form),
  });
  const args = { request, context, params: { plan: slug, section: "values" } };
  const response = (await (handler as (args: unknown) => Promise<Response>)(args)) as Response;
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe("a new plan", () => {
  it("begins with what it rests on: values, policies and support", async () => {
    const { draft, versions } = await look();
    expect(versions).toEqual([]);
    expect(draft).toMatchObject({ number: 1 });
    expect(await keys()).toEqual(["values", "policies", "support"]);
  });

  it("is not made twice under one address, nor under an odd one", async () => {
    const again = { title: "Other", slug, language: "en" };
    expect((await post(plans.action, {}, again)).status).toBe(422);
    for (const odd of ["", "A b", "../x", "x".repeat(70)]) {
      expect((await post(plans.action, {}, { ...again, slug: odd })).status).toBe(422);
    }
  });

  it("is 404 under a name that none has, whatever signs it has", async () => {
    for (const odd of ["none", "x\0y", "%", "\ud800"]) {
      expect((await call(overview.loader, { plan: odd })).status).toBe(404);
      expect((await call(editor.loader, { section: odd })).status).toBe(404);
    }
  });
});

describe("the working draft's sections", () => {
  it("are added at the end, moved and removed", async () => {
    const added = await post(sections.action, {}, { heading: "Devices & homes", kind: "section" });
    expect(added.location).toBe(`/admin/plans/${slug}/sections/devices-homes`);
    await post(position.action, { section: "devices-homes" }, { direction: "up" });
    await post(position.action, values, { direction: "up" });
    await post(position.action, values, { direction: "sideways" });
    expect(await keys()).toEqual(["values", "policies", "devices-homes", "support"]);
    await post(removal.action, { section: "policies" }, {});
    expect(await keys()).toEqual(["values", "devices-homes", "support"]);
  });

  it("say what a removal takes away", async () => {
    await save("We share three values.");
    const page = (await call(removal.loader, values)).body;
    expect(page).toMatchObject({ words: 4, others: [] });
  });

  it("are written in several languages, and each says what it lacks", async () => {
    await save("We share three values.");
    const path = "/admin/plans?language=es";
    await post(editor.action, values, { heading: "Valores", body: "Tres.", revision: "0" }, path);
    const { draft } = await look();
    expect(draft?.sections[0]).toMatchObject({ heading: "What we value", languages: ["es"] });
    expect(draft?.languages).toEqual([
      expect.objectContaining({ language: "en", words: "1 of 3 sections" }),
      expect.objectContaining({ language: "es", words: "1 of 3 sections" }),
    ]);
    expect((await call(editor.loader, values, { path: "/x?language=klingon" })).status).toBe(404);
  });
});

describe("saving", () => {
  it("never overwrites what somebody else saved: 409 with both texts", async () => {
    expect((await save("Mine")).status).toBe(303);
    const late = await save("Theirs");
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({
      current: { body: "Mine", revision: 2 },
      values: { body: "Theirs", revision: "2" },
    });
    expect((await save("Theirs", 2)).status).toBe(303);
  });

  it("takes the same text again whatever the revision, since a reply may have been lost", async () => {
    await save("Mine");
    expect((await save("Mine")).status).toBe(303);
  });

  it("happens by itself with the same guard", async () => {
    const typed = { heading: "What we value", body: "Ours", revision: "1" };
    expect(await json(autosave.action, typed)).toEqual({
      status: 200,
      body: { revision: 2, at: "09:05" },
    });
    expect(await json(autosave.action, { ...typed, body: "Other" })).toMatchObject({
      status: 409,
      body: { current: { body: "Ours", revision: 2 } },
    });
  });

  it("keeps no NUL, and refuses 3 MB", async () => {
    expect((await save("a\0b\r\nc")).status).toBe(303);
    const { text } = (await call(editor.loader, values)).body as { text: { body: string } };
    expect(text.body).toBe("ab\nc");
    const long = "x".repeat(3_000_000);
    expect((await save(long, 2)).status).toBe(413);
    expect((await json(autosave.action, { heading: "", body: long, revision: "2" })).status).toBe(
      413,
    );
    expect((await save("x".repeat(200_001), 2)).status).toBe(422);
  });

  it("refuses a picture without alternative text and one from elsewhere", async () => {
    const id = "0".repeat(64);
    const refused = await save(`![](/d/cedar-valley/plan-images/${id})`);
    expect(refused).toMatchObject({ status: 422, body: { errors: { body: /alternative text/ } } });
    expect((await save("![a](https://elsewhere.test/a.png)")).status).toBe(422);
    expect((await save(`![A laptop](/d/cedar-valley/plan-images/${id})`)).status).toBe(303);
  });

  it("is not what a preview does", async () => {
    const shown = await post(preview.action, values, {
      heading: "H",
      body: "**x**",
      revision: "1",
    });
    expect(shown.body).toMatchObject({ html: "<p><strong>x</strong></p>\n" });
    const { text } = (await call(editor.loader, values)).body as { text: { body: string } };
    expect(text.body).toBe("");
  });
});

describe("publication", () => {
  it("needs something to read", async () => {
    expect((await publish()).status).toBe(422);
    await save("We share three values.");
    expect((await publish()).status).toBe(303);
    expect((await look()).versions).toEqual([
      { number: 1, note: "First", day: "November 12, 2026", waves: [] },
    ]);
  });

  it("refuses a draft that was changed since it was looked at", async () => {
    await save("We share three values.");
    expect((await publish({ seen: "old" })).status).toBe(409);
    expect((await look()).versions).toEqual([]);
  });

  it("lists what is missing in each language", async () => {
    await save("We share three values.");
    const { gaps } = (await call(publication.loader, {})).body as { gaps: object[] };
    expect(gaps).toEqual([
      {
        ...{ language: "en", name: "English", isOld: false },
        headings: ["Policies it follows", "Who and what supports it"],
      },
    ]);
  });

  it("closes the draft; the next begins as its copy, with the same keys, once", async () => {
    await save("We share three values.");
    await publish();
    expect((await look()).draft).toBeUndefined();
    expect((await save("Late", 2)).status).toBe(404);
    await post(draftRoute.action, {}, {});
    await post(draftRoute.action, {}, {});
    expect((await look()).draft?.number).toBe(2);
    expect(await keys()).toEqual(["values", "policies", "support"]);
    expect((await save("Changed", 2)).status).toBe(303);
    await publish({ rollOut: "freeze", note: "Second" });
    const caller = systemCaller(site.services.database, districtId, "test");
    const latest = await transaction(caller, (scope) => findPublished(scope, slug));
    expect(latest).toMatchObject({ number: 2, rollOut: "freeze", note: "Second" });
  });
});

describe("the settings", () => {
  const form = { moderation: "after", answerDays: "14", commentsCloseAt: "2026-12-01T17:00" };

  it("take a closing in the district's own time", async () => {
    expect((await post(settings.action, {}, form)).status).toBe(303);
    expect((await look()).settings).toEqual({
      ...{ moderation: "after", answerDays: 14, closes: "December 1, 2026" },
    });
    const { values: shown } = (await call(settings.loader, {})).body as { values: typeof form };
    expect(shown).toEqual(form);
  });

  it("refuse what is no time, no number and no choice", async () => {
    for (const wrong of [
      { commentsCloseAt: "tomorrow" },
      { answerDays: "0" },
      { answerDays: "1e9" },
      { moderation: "never" },
    ]) {
      expect((await post(settings.action, {}, { ...form, ...wrong })).status).toBe(422);
    }
  });
});
