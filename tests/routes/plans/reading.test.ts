import { createElement, type FunctionComponent } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { RouterContextProvider } from "react-router";
import { beforeAll, expect, test } from "vitest";
import { afterPublication } from "~/plans/after-publication.server";
import { changesWords } from "~/plans/changes/changes-words";
import { importPlan } from "~/plans/import-plan.server";
import { planWords } from "~/plans/messages";
import { setPublished } from "~/plans/plan.db.server";
import * as annotations from "~/plans/routes/annotations";
import * as commentPage from "~/plans/routes/comment";
import * as writePage from "~/plans/routes/new-comment";
import * as plan from "~/plans/routes/plan";
import * as changes from "~/plans/routes/plan-changes";
import * as feed from "~/plans/routes/plan-feed";
import * as markdown from "~/plans/routes/plan-markdown";
import * as sectionPage from "~/plans/routes/public-section";
import { servicesContext } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { type Answer, ask, requestOf, signedIn } from "../auth/site";
import { planSite, planText } from "./plan-site";

type Arabic = { heading: string; body: string };

const devices = { heading: "أجهزة في البيت", body: "تعير المدرسة نقطة اتصال أربعة أسابيع." };
const address = "/d/cedar-valley/plans/tech";
const note = "لم يُترجم هذا الجزء بعد.";

/** What a plan in English with something in Arabic is offered in. */
const inArabic = ["en", "ar", "es", "vi", "zh-Hans", "so", "pt"];

let house: Awaited<ReturnType<typeof planSite>>;
let cookie: string;

beforeAll(async () => {
  house = await planSite({ moderation: "after" });
  cookie = (await house.known()).cookie;
  await publish(planText, { "devices-at-home": devices });
});

/** A version in English with some sections in Arabic as well. */
async function publish(text: string, arabic: Record<string, Arabic>) {
  const { site, districtId, db } = house;
  const caller = systemCaller(site.services.database, districtId, "test");
  const file = { slug: "tech", markdown: text, language: null, publishedAt: null };
  const made = await importPlan(caller, file);
  if (!made.ok) throw new Error(made.reason);
  await db(async (scope) => {
    const where = { number: made.version };
    const version = await scope.db.planVersion.findFirstOrThrow({ where });
    const of = { districtId, versionId: version.id, language: "ar" };
    await scope.db.planSectionText.createMany({
      data: Object.entries(arabic).map(([key, said]) => ({ ...of, key, ...said })),
    });
    const published = { publishedAt: new Date(), publishedBy: "test", note: "", rollOut: "carry" };
    await setPublished(scope, version.id, published);
    await afterPublication(scope, { ...version, ...published });
  });
}

function html(page: { default: unknown }, { body }: Answer): string {
  const part = page.default as FunctionComponent<{ loaderData: unknown }>;
  return renderToStaticMarkup(createElement(part, { loaderData: body }));
}

const read = (page: { loader: unknown }, query: string, more: Record<string, string> = {}) =>
  ask(house.site, page.loader, {
    ...{ path: `/x${query}`, cookie, params: { ...house.params, ...more } },
  });

async function file(loader: unknown, query: string): Promise<string> {
  const context = new RouterContextProvider();
  context.set(servicesContext, house.site.services);
  const load = loader as (args: object) => Promise<Response>;
  const { params } = house;
  return (await load({ request: requestOf({ path: `/x${query}` }), context, params })).text();
}

test("a plan is read in Arabic where it is translated; the rest says that it is not, in its own direction", async () => {
  const answer = await read(plan, "?lang=ar");
  expect(answer.body).toMatchObject({
    ...{ lang: "ar", dir: "rtl", languages: { tags: inArabic, current: "ar" } },
    sections: [
      { heading: devices.heading, headingIn: "ar", bodyIn: "ar", isUntranslated: false },
      { heading: "Repair", headingIn: "en", bodyIn: "en", isUntranslated: true },
    ],
  });
  const page = html(plan, answer);
  expect(page).toContain('<h1><span lang="en" dir="ltr">Learning with technology</span></h1>');
  expect(page).toContain(`<h2 id="devices-at-home-head">${devices.heading}</h2>`);
  expect(page).toContain('<h2 id="repair-head" lang="en" dir="ltr">Repair</h2>');
  expect(page.split(note)).toHaveLength(2);
  const links = [...page.matchAll(/href="(\/[^"]*)"/g)].map(([, href = ""]) => href);
  const asked = links.filter((href) => !/comments\.csv|annotations\.json/.test(href));
  expect(asked.length).toBeGreaterThan(4);
  expect(asked.filter((href) => !href.includes("lang=ar"))).toEqual([]);
});

test("in its own language a plan's links name none, and nothing is said to be missing", async () => {
  for (const query of ["", "?lang=en", "?lang=hmn-x-y%22"]) {
    const answer = await read(plan, query);
    expect(answer.body).toMatchObject({ lang: "en", languages: { tags: inArabic } });
    const page = html(plan, answer);
    expect(page).not.toMatch(/lang=|not translated/);
  }
});

test("a version without the language is read in its own, within a page in the one asked for", async () => {
  const answer = await read(plan, "?lang=ar", { version: "1" });
  expect(answer.body).toMatchObject({ lang: "ar", dir: "rtl", languages: { current: "ar" } });
  const page = html(plan, answer);
  expect(page).toContain(`href="${address}?lang=ar"`);
  expect(page).toContain('<h2 id="repair-head" lang="en" dir="ltr">Repair</h2>');
  expect(page.split(planWords("ar").t("plan.untranslated_whole"))).toHaveLength(2);
  expect(page).not.toContain(note);
});

test.each(["es", "vi", "zh-Hans", "so", "pt"])(
  "every page of a plan speaks %s, with the plan as it was written",
  async (lang) => {
    const { t, number } = planWords(lang);
    const answer = await read(plan, `?lang=${lang}`);
    expect(answer.body).toMatchObject({ lang, keep: lang, languages: { current: lang } });
    const page = html(plan, answer);
    expect(page).toContain(t("plan.untranslated_whole"));
    expect(page).toContain('<div class="stack" lang="en" dir="ltr">');
    const section = html(sectionPage, await read(sectionPage, `?lang=${lang}`));
    expect(section).toContain(t("plan.untranslated"));
    expect(section).toContain(t("write.send"));
    const changed = html(changes, await read(changes, `?from=1&to=2&lang=${lang}`));
    const versions = { from: number(1), to: number(2) };
    expect(changed).toContain(changesWords(lang).t("nothing", versions));
    for (const text of [page, section, changed]) {
      expect(text).not.toMatch(/\{\w+\}|undefined|Comments? (are|on)|Nobody has|No words/);
    }
  },
);

test("words chosen in a translation are marked there; elsewhere the comment stands with the section", async () => {
  const { site, params, last } = house;
  const form = {
    ...{ text: "لماذا أربعة؟", shown: "role:families", quote: "أربعة أسابيع" },
    ...{ quote_prefix: "", quote_suffix: "" },
  };
  const written = await ask(site, writePage.action, {
    ...{ path: "/x?lang=ar", params, cookie, form },
  });
  const { id, quote, language } = await last();
  expect(written.location).toBe(`/d/cedar-valley/comments/${id}?said=1&lang=ar`);
  expect({ quote, language }).toEqual({
    quote: {
      ...{ exact: "أربعة أسابيع", prefix: "تعير المدرسة نقطة اتصال ", suffix: "." },
      language: "ar",
    },
    language: "ar",
  });
  const there = html(sectionPage, await read(sectionPage, "?lang=ar"));
  expect(there).toContain("<mark>أربعة أسابيع</mark>");
  expect(there).toContain(`action="${address}/sections/devices-at-home/comments?lang=ar"`);
  const here = html(sectionPage, await read(sectionPage, ""));
  expect(here).not.toContain("<mark>أربعة");
  expect(here).toContain('<blockquote lang="ar" dir="auto">“أربعة أسابيع”</blockquote>');
  const own = html(commentPage, await read(commentPage, "?lang=ar", { comment: id }));
  expect(own).toContain('<span lang="en" dir="ltr">Learning with technology</span>');
  expect(own).toContain(`${address}/sections/devices-at-home?lang=ar`);
  const { items } = JSON.parse(await file(annotations.loader, "")).first;
  expect(items.find((item: { id: string }) => item.id.endsWith(id)).target).toEqual({
    source: expect.stringContaining("/sections/devices-at-home?version=2&lang=ar"),
    selector: {
      ...{ type: "TextQuoteSelector", exact: "أربعة أسابيع" },
      ...{ prefix: "تعير المدرسة نقطة اتصال ", suffix: "." },
    },
  });
});

test("a personal link leads to the plan in its owner's language", async () => {
  const { db, last, linkOf, press } = house;
  const { commenterId } = await last();
  await db(({ db }) => db.commenter.updateMany({ data: { language: "ar" } }));
  expect((await press(linkOf(commenterId), "plan=tech")).location).toBe(`${address}?lang=ar`);
  await db(({ db }) => db.commenter.updateMany({ data: { language: "so" } }));
  expect((await press(linkOf(commenterId), "plan=tech")).location).toBe(`${address}?lang=so`);
});

test("files are in the language asked for, and the Markdown says what is not", async () => {
  expect(await file(markdown.loader, "?lang=ar")).toBe(
    `# Learning with technology\n\n## ${devices.heading}\n\n${devices.body}\n\n## Repair\n\n*${note}*\n\nRepair is free.\n`,
  );
  expect(await file(markdown.loader, "")).toBe(planText);
  const atom = await file(feed.loader, "?lang=ar");
  expect(atom).toContain('xml:lang="ar"');
  expect(atom).toContain("/versions/2?lang=ar");
});

test("versions are compared in the language that both have, else as written, which is said", async () => {
  const later = { ...devices, body: devices.body.replace("أربعة", "ستة") };
  const text = planText.replace("four", "six").replace("is free", "costs nothing");
  await publish(text, { "devices-at-home": later });
  const answer = await read(changes, "?from=2&to=3&lang=ar");
  expect(answer.body).toMatchObject({ lang: "ar", asWritten: ["repair"], keep: "ar" });
  const page = html(changes, answer);
  expect(page).toContain("<del>أربعة</del>");
  expect(page).toContain("<ins>ستة</ins>");
  expect(page).toContain("<ins>Repair costs nothing.</ins>");
  expect(page.split("قورن باللغة")).toHaveLength(2);
  expect(page).toContain('name="lang" value="ar"');
  const written = html(changes, await read(changes, "?from=2&to=3"));
  expect(written).toContain("<ins>six</ins>");
  expect(written).not.toMatch(/قورن|name="lang"/);
});

test("what was adopted is said in the comment's life when that version is published, though its words changed", async () => {
  const { db, districtId, known, comment } = house;
  const { id } = await known("sam@home.test");
  const { id: staffId } = await signedIn(house.site, districtId, "leader");
  const draft = "# Learning with technology\n\n## Devices at home\n\nAs long as they like.\n";
  const { site } = house;
  const caller = systemCaller(site.services.database, districtId, "test");
  const made = await importPlan(caller, {
    ...{ slug: "tech", markdown: draft, language: "en", publishedAt: null },
  });
  if (!made.ok) throw new Error(made.reason);
  await db(async (scope) => {
    const version = await scope.db.planVersion.findFirstOrThrow({
      where: { number: made.version },
    });
    const { planId } = version;
    const answer = await scope.db.officialAnswer.create({
      data: {
        ...{ districtId, planId, staffId, disposition: "partly" },
        ...{ reason: "You are right", language: "en", author: "Office" },
        ...{ adoptedVersionId: version.id, sectionKey: "devices-at-home" },
      },
    });
    await scope.db.planComment.updateMany({
      where: { id },
      data: { answerId: answer.id, quote: { exact: "four weeks", prefix: "", suffix: "" } },
    });
    const published = { publishedAt: new Date(), publishedBy: "test", note: "", rollOut: "carry" };
    await setPublished(scope, version.id, published);
    await afterPublication(scope, { ...version, ...published });
  });
  const answer = await comment(id);
  const said = answer.body as { events: { kind: string }[] };
  expect(said.events.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(["written", "shown", "adopted"]),
  );
  expect(html(commentPage, answer)).toContain(`Adopted in part in version ${made.version}`);
});

test("a plan stays in the language it began in", async () => {
  const { site, districtId } = house;
  const caller = systemCaller(site.services.database, districtId, "test");
  const add = (slug: string, language: string | null) =>
    importPlan(caller, { slug, markdown: planText, language, publishedAt: null });
  expect(await add("spanish", "es")).toEqual({ ok: true, version: 1 });
  expect(await add("spanish", null)).toEqual({ ok: true, version: 2 });
  expect(await add("spanish", "ar")).toMatchObject({
    ok: false,
    reason: expect.stringContaining("written in es"),
  });
  expect(await add("other", "tlh")).toMatchObject({ ok: false });
  const languages = await house.db(({ db }) =>
    db.planVersion.findMany({ where: { plan: { slug: "spanish" } }, select: { language: true } }),
  );
  expect(languages).toEqual([{ language: "es" }, { language: "es" }]);
});
