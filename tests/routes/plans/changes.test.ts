import { randomBytes, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createElement, type FunctionComponent } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { beginDraft } from "~/plans/begin-draft.server";
import { importPlan } from "~/plans/import-plan.server";
import * as accept from "~/plans/routes/comment-anchor";
import * as staffPage from "~/plans/routes/draft-changes";
import * as anchors from "~/plans/routes/plan-anchors";
import * as page from "~/plans/routes/plan-changes";
import { type Scope, transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { type Answer, ask, newDistrict, type Site, signedIn, testSite } from "../auth/site";

vi.setConfig({ hookTimeout: 120_000, testTimeout: 60_000 });

const one =
  "# Learning\n\nWhy.\n\n## Devices\n\nEach student may take a laptop home.\n\nRepair is free.\n\nAsk at school.\n\n## Homes\n\nThe school lends a hotspot for four weeks. We keep 80 of them.\n\n## Old\n\nGone soon.\n";
const two =
  "# Learning\n\nWhy.\n\n## Homes\n\nThe school lends a hotspot for as long as the laptop is lent. We keep 200 of them.\n\n## Devices\n\nEach student may take a laptop home.\n\nRepair is free.\n\nAsk at school.\n\n## New\n\nAll new.\n";

let site: Site;
let districtId: string;
let inDistrict: <T>(work: (scope: Scope) => Promise<T>) => Promise<T>;
const at = { district: "cedar-valley", plan: "tech" };

beforeAll(async () => {
  site = await testSite();
  districtId = await newDistrict(site);
  const caller = systemCaller(site.services.database, districtId, "test");
  inDistrict = (work) => transaction(caller, work);
  await publish("tech", one);
  await publish("tech", two);
});

async function publish(slug: string, markdown: string, language = "en") {
  const caller = systemCaller(site.services.database, districtId, "test");
  const plan = { slug, markdown, language, publishedAt: new Date() };
  const done = await importPlan(caller, plan);
  if (!done.ok) throw new Error(done.reason);
}

const changes = (query = "", params: Record<string, string> = at) =>
  ask(site, page.loader, { params, path: `/changes${query}` });

function render(component: unknown, { body }: Answer): string {
  const part = component as FunctionComponent<{ loaderData: unknown }>;
  return renderToStaticMarkup(createElement(part, { loaderData: body }));
}

const htmlOf = (answer: Answer) => render(page.default, answer);
const within = (html: string, tag: string) =>
  [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, "gs"))].map(([, text]) => text);

test("the page says first what changed, then shows it by whole words", async () => {
  const html = htmlOf(await changes());
  expect(html).toContain("What changed from version 1 to version 2");
  expect(html).toMatch(/>1 section changed, 1 section moved, 1 section added, 1 section removed\./);
  expect(within(html, "del")).toEqual(expect.arrayContaining(["four weeks", "80", "Gone soon."]));
  expect(within(html, "ins")).toEqual(
    expect.arrayContaining(["as long as the laptop is lent", "200", "All new."]),
  );
});

test("what is added or removed is said in words to those who do not see it", async () => {
  const html = htmlOf(await changes());
  expect(html).toMatch(/ removed: <\/span><del>80<\/del><span [^>]*> end of removal /);
  expect(html).toMatch(/ added: <\/span><ins>200<\/ins><span [^>]*> end of addition /);
  const turned = htmlOf(await changes("?from=2&to=1"));
  expect(turned).toContain("<summary>3 unchanged paragraphs</summary>");
});

test("two versions can be chosen without script, also from the later to the earlier", async () => {
  const html = htmlOf(await changes("?from=2&to=1"));
  expect(within(html, "del")).toContain("200");
  expect(html).toContain('<form class="form" method="get">');
  expect(html).toContain('name="from"');
  expect(htmlOf(await changes("?from=1&to=1"))).toContain("No words of the plan changed");
});

test.each([
  ["?from=9", 404],
  ["?to=9", 404],
  ["?to=999999", 404],
  ["?from=x", 400],
  ["?to=-1", 400],
  ["?to=1e9", 400],
  ["?from=%00", 400],
  ["?to=99999999999999999999", 400],
  ["?from=1&from=x&to=2", 200],
  ["?from=&to=", 200],
])("%s is answered by %s", async (query, status) => {
  expect((await changes(query)).status).toBe(status);
});

test("an unknown plan or district is no page", async () => {
  expect((await changes("", { ...at, plan: "nothing" })).status).toBe(404);
  expect((await changes("", { ...at, plan: "../x" })).status).toBe(404);
  expect((await changes("", { ...at, district: "nowhere" })).status).toBe(404);
});

test("a first version has nothing to be compared with", async () => {
  await publish("single", one);
  const html = htmlOf(await changes("", { ...at, plan: "single" }));
  expect(html).toContain("There is only one version so far");
});

test("an Arabic plan is compared in Arabic, from right to left", async () => {
  const text = "# الخطة\n\n## الأجهزة\n\nتُعيرُ المدرسةُ جهازًا لكل طالب.\n";
  await publish("arabic", text, "ar");
  await publish("arabic", text.replace("جهازًا", "حاسوبًا"), "ar");
  const answer = await changes("", { ...at, plan: "arabic" });
  expect(answer.body).toMatchObject({ lang: "ar", dir: "rtl", text: { lang: "ar", dir: "rtl" } });
  const html = htmlOf(answer);
  expect(within(html, "del")).toContain("جهازًا");
  expect(within(html, "ins")).toContain("حاسوبًا");
  expect(html).toContain("قسم واحد تغيّر");
});

test("the working draft is compared for staff only", async () => {
  await publish("drafted", one);
  const caller = systemCaller(site.services.database, districtId, "test");
  await beginDraft(caller, "drafted");
  const params = { plan: "drafted" };
  expect((await changes("?to=2", { ...at, ...params })).status).toBe(404);
  const { cookie } = await signedIn(site, districtId, "viewer");
  const answer = await ask(site, staffPage.loader, { params, cookie });
  expect(answer.body).toMatchObject({ from: 1, to: { number: 2, isDraft: true } });
  const html = render(staffPage.default, answer);
  expect(html).toContain("to the working draft");
  expect(html).toContain("No words of the plan change from version 1 to the working draft.");
  expect((await ask(site, staffPage.loader, { params })).location).toContain("/login");
});

async function commented(slug: string) {
  return inDistrict(async ({ db }) => {
    const { id: planId } = await db.plan.findFirstOrThrow({ where: { slug } });
    const versions = await db.planVersion.findMany({
      where: { planId },
      orderBy: { number: "asc" },
    });
    const email = `${randomUUID()}@home.test`;
    const { id: addressId } = await db.mailAddress.create({
      data: { districtId, emailKey: email, email, tokenHash: randomBytes(32) },
    });
    const { id: commenterId } = await db.commenter.create({
      data: { districtId, addressId, tokenHash: randomBytes(32), language: "en" },
    });
    const comment = {
      ...{ districtId, planId, versionId: versions[0]?.id ?? "", commenterId, sectionKey: "homes" },
      ...{ text: "Four weeks is short", language: "en", shownAs: "role:families" },
    };
    return { planId, versions, comment };
  });
}

test("a section links the shown comments that led to its change", async () => {
  const { planId, versions, comment } = await commented("tech");
  const { id: staffId } = await signedIn(site, districtId, "leader");
  const ids = await inDistrict(async ({ db }) => {
    const answer = await db.officialAnswer.create({
      data: {
        ...{ districtId, planId, staffId, disposition: "adopted", reason: "You are right" },
        ...{ language: "en", author: "Office", adoptedVersionId: versions[1]?.id ?? null },
        sectionKey: "homes",
      },
    });
    const add = (state: string) =>
      db.planComment.create({ data: { ...comment, state, answerId: answer.id } });
    return { shown: (await add("shown")).id, hidden: (await add("hidden")).id };
  });
  const html = htmlOf(await changes());
  expect(html).toContain(
    `<a href="/d/cedar-valley/comments/${ids.shown}">Because of a comment (A parent or guardian)</a> <bdi class="soft">${comment.text}</bdi>`,
  );
  expect(html).not.toContain(ids.hidden);
  expect(htmlOf(await changes("?from=2&to=1"))).not.toContain(ids.shown);
});

test("staff see what a version left beside what may be meant, and say where it belongs", async () => {
  await publish("left", one);
  const { comment } = await commented("left");
  const quote = {
    exact: "lends a hotspot for four weeks",
    ...{ prefix: "The school ", suffix: ". We keep 80 of them." },
  };
  const { id } = await inDistrict(({ db }) =>
    db.planComment.create({ data: { ...comment, state: "shown", quote } }),
  );
  await publish("left", one.replace("four weeks", "six weeks"));
  const params = { plan: "left" };
  const { cookie } = await signedIn(site, districtId, "editor");
  const list = () => ask(site, anchors.loader, { params, cookie });
  const html = render(anchors.default, await list());
  expect(html).toContain("<mark>lends a hotspot for four weeks</mark>");
  expect(html).toContain("<mark>lends a hotspot for six weeks</mark>");
  expect(html).toContain(`action="/admin/plans/left/comments/${id}/anchor"`);

  const post = (version: string, comment = id) =>
    ask(site, accept.action, { params: { ...params, comment }, cookie, form: { version } });
  expect((await post("x")).status).toBe(404);
  expect((await post("2", randomUUID())).status).toBe(404);
  const viewer = await signedIn(site, districtId, "viewer");
  const refused = {
    params: { ...params, comment: id },
    cookie: viewer.cookie,
    form: { version: "2" },
  };
  expect((await ask(site, accept.action, refused)).status).toBe(403);
  expect(await post("2")).toMatchObject({ status: 303, location: "/admin/plans/left/anchors" });
  expect(render(anchors.default, await list())).toContain("Every comment found its place");
  const kinds = await inDistrict(async ({ db }) =>
    (await db.commentEvent.findMany({ where: { commentId: id } })).map(({ kind }) => kind),
  );
  expect(kinds.sort()).toEqual(["anchored", "left"]);
});

const folder = "../shared/corpora/xss/open";
const hasCorpus = existsSync(folder);
if (!hasCorpus) console.info(`${folder} is absent: hostile texts on the change page are skipped`);

/** Every text in the files, whatever their shape. */
function hostileTexts(): string[] {
  const strings = (value: unknown): string[] =>
    typeof value === "string"
      ? [value]
      : value && typeof value === "object"
        ? Object.values(value).flatMap(strings)
        : [];
  return readdirSync(folder).flatMap((file) => {
    const text = readFileSync(`${folder}/${file}`, "utf8");
    return file.endsWith(".json") ? strings(JSON.parse(text)) : text.split("\n");
  });
}

describe.skipIf(!hasCorpus)("hostile texts", () => {
  test("become neither elements nor attributes on the change page", async () => {
    const texts = hostileTexts();
    expect(texts.length).toBeGreaterThan(3000);
    const plan = (keep: (index: number) => boolean) =>
      `# ${texts[0]}\n\n${texts
        .map((text, index) => (index % 50 ? text : `## ${text.replace(/\s+/g, " ")}`))
        .filter((_, index) => index % 50 === 0 || keep(index))
        .join("\n\n")}`;
    await publish(
      "hostile",
      plan((index) => index % 3 !== 0),
    );
    await publish(
      "hostile",
      plan((index) => index % 3 !== 1),
    );
    const html = htmlOf(await changes("", { ...at, plan: "hostile" }));
    expect(html).toContain("&lt;script");
    const tags = new Set([...html.matchAll(/<\/?([^\s>/]+)/g)].map(([, name]) => name));
    const ours =
      "a,button,del,details,div,form,h1,h2,ins,label,li,option,p,path,section,select,span,summary,svg,ul";
    expect([...tags].filter((tag) => !ours.split(",").includes(tag ?? ""))).toEqual([]);
    const attributes = new Set(
      [...html.matchAll(/<[a-z0-9]+((?:\s+[\w-]+="[^"]*")*)\s*\/?>/gi)].flatMap(([, list = ""]) =>
        [...list.matchAll(/([\w-]+)="/g)].map(([, name]) => name),
      ),
    );
    expect([...attributes].filter((name) => name?.startsWith("on") || name === "style")).toEqual(
      [],
    );
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(links.filter((href) => !href?.startsWith("/d/cedar-valley/"))).toEqual([]);
  });
});
