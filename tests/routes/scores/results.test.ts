import { createElement, type FunctionComponent } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { RouterContextProvider } from "react-router";
import { beforeAll, expect, test, vi } from "vitest";
import { transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import * as receipt from "~/reports/routes/receipt";
import { RESULTS_WORDS, resultsWords } from "~/scores/messages/results-words";
import { createRelease } from "~/scores/release/create-release.server";
import { publishRelease } from "~/scores/release/read-release.server";
import * as page from "~/scores/routes/public-results";
import * as csv from "~/scores/routes/public-results-csv";
import * as publicExplained from "~/scores/routes/public-results-explained";
import * as json from "~/scores/routes/public-results-json";
import * as explained from "~/scores/routes/results-explained";
import * as pdf from "~/scores/routes/results-pdf";
import * as print from "~/scores/routes/results-print";
import * as staffPage from "~/scores/routes/wave-results";
import { ask, newDistrict, requestOf, type Site, signedIn, testSite } from "../auth/site";
import { type Asked, openWave } from "./results-story";

vi.setConfig({ hookTimeout: 120_000, testTimeout: 60_000 });

let site: Site;
let districtId: string;
let story: Awaited<ReturnType<typeof openWave>>;
/** The one who has not answered. */
let silent: Asked | undefined;

const params = { district: "cedar-valley", survey: "tech" };
const render = (component: unknown, loaderData: unknown) =>
  renderToStaticMarkup(
    createElement(component as FunctionComponent<{ loaderData: unknown }>, { loaderData }),
  );
const own = (audience: string) => {
  const found = story.asked.findLast((one) => one.audience === audience && one !== silent);
  if (!found) throw new Error(`nobody of ${audience} was asked`);
  return found;
};

beforeAll(async () => {
  site = await testSite();
  districtId = await newDistrict(site);
  story = await openWave(site, districtId, { families: 25, staff: 3 });
  silent = own("families");
  const answering = story.asked.filter((one) => one !== silent);
  for (const [n, one] of answering.entries()) {
    const code = one.audience === "families" ? String(1 + (n % 2)) : "2";
    await story.answer(one, code);
  }
});

test("results are found by nobody but staff until a release is published", async () => {
  expect((await ask(site, page.loader, { params })).status).toBe(404);
  const built = await createRelease(story.caller, story.waveId);
  if (!built.ok) throw new Error(built.reason);
  expect((await ask(site, page.loader, { params })).status).toBe(404);

  const { cookie } = await signedIn(site, districtId, "viewer");
  const staff = await ask(site, staffPage.loader, { cookie, params: { wave: story.waveId } });
  const html = render(staffPage.default, staff.body);
  expect(html).toContain("Families");
  expect(html).toContain("This draft for staff was built");
  const leader = await signedIn(site, districtId, "leader");
  const staffSees = async () => {
    const args = { cookie: leader.cookie, params: { wave: story.waveId } };
    return render(staffPage.default, (await ask(site, staffPage.loader, args)).body);
  };
  expect(await staffSees()).toContain("Build a draft now");

  await transaction(story.caller, (scope) => publishRelease(scope, built.releaseId, new Date()));
  const after = await staffSees();
  expect(after).toContain("These are the published results");
  expect(after).toContain(`href="/admin/waves/${story.waveId}/report">The report</a>`);
  expect(after).not.toMatch(/Build a draft now|Write the report/);

  const shown = await ask(site, page.loader, { params });
  const published = render(page.default, shown.body);
  expect(published).toContain("North School");
  expect(published).toContain("Not shown");
  // On a phone the table has no head: each cell says its column.
  expect(published).toMatch(
    /<span class="of">Awareness: <\/span>\d+ \(\d+–\d+\), 24 of 25 answered/,
  );
  expect(published).toContain(
    "Not asked this time: businesses, organizations, higher education, neighbors.",
  );
  expect(published).not.toContain("Businesses");
  expect(
    render(page.default, (await ask(site, page.loader, { params, path: "/?lang=es" })).body),
  ).toContain("No se muestra");
  expect((await ask(site, page.loader, { params, path: "/?wave=2" })).status).toBe(404);
});

test.each(Object.keys(RESULTS_WORDS))(
  "results and their explanations speak %s, each in its direction and with its digits",
  async (lang) => {
    const { t, dir, number } = resultsWords(lang);
    const look = (loader: unknown, query: string) =>
      ask(site, loader, { params, path: `/?lang=${lang}&${query}` });
    const results = await look(page.loader, "");
    expect(results.body).toMatchObject({ lang, dir });
    const html = render(page.default, results.body);
    expect(html).toContain(t("fact.of", { n: number(24), people: number(25) }));
    expect(html).toContain(t("plot.hidden_why"));
    expect(html).not.toMatch(/\{\w+\}|undefined|NaN/);
    const query = "audience=families&construct=awareness";
    const why = await look(publicExplained.loader, query);
    expect(why.body).toMatchObject({ lang, dir });
    const steps = render(publicExplained.default, why.body);
    expect(steps).toContain(t("explained.hidden_others"));
    // Formulas have the same digits everywhere.
    expect(steps).toMatch(/<div class="formula" dir="ltr">.*<code>Y = Σ w·y \/ Σ w = \d+<\/code>/);
    if (lang !== "en") expect(html + steps).not.toMatch(/ answered|Not shown|Step by step/);
  },
);

test("a number is explained with the release's own figures, a hidden one without any", async () => {
  const look = async (query: string) =>
    ask(site, publicExplained.loader, { params, path: `/?${query}` });
  const shown = await look("audience=families&construct=awareness");
  const html = render(publicExplained.default, shown.body);
  expect(html).toContain("24 of 25 people answered");
  expect(html).toMatch(/<code>Y = Σ w·y \/ Σ w = \d+<\/code>/);
  expect(html).not.toContain("Kish");
  const hidden = await look("audience=staff&construct=awareness&lang=es");
  const why = render(publicExplained.default, hidden.body);
  expect(why).toContain("por qué no se muestra ningún número");
  expect(why).not.toMatch(/SE =|Y = Σ/);
  expect((await look("audience=business&construct=awareness")).status).toBe(404);
  expect((await look("audience=families&construct=concern")).status).toBe(404);

  const { cookie } = await signedIn(site, districtId, "viewer");
  const path = "/?audience=families&construct=buy_in";
  const staff = await ask(site, explained.loader, { cookie, path, params: { wave: story.waveId } });
  expect(render(explained.default, staff.body)).toContain("(Kish)");
});

test("a page is narrowed to what the tables have, and to nothing else", async () => {
  const look = async (query: string) => ask(site, page.loader, { params, path: `/?${query}` });
  const families = render(page.default, (await look("audience=families")).body);
  expect(families).toContain("24 of 25 answered");
  expect(families).not.toContain('<p class="name">Staff');
  expect((await look("audience=business")).status).toBe(404);
  expect((await look("school=00000000-0000-4000-8000-000000000000")).status).toBe(404);
});

test("the report for the board has a page and a tagged PDF, with nothing to press in it", async () => {
  const { cookie } = await signedIn(site, districtId, "leader");
  const args = { cookie, params: { wave: story.waveId } };
  const shown = await ask(site, print.loader, args);
  const html = render(print.default, shown.body);
  expect(html).toContain("Report for the board");
  expect(html).not.toContain("How was this computed?");
  const arabic = await ask(site, print.loader, { ...args, path: "/?lang=ar" });
  expect(arabic.body).toMatchObject({ lang: "ar", dir: "rtl" });
  const translated = render(print.default, arabic.body);
  expect(translated).toContain("تقرير لمجلس التعليم");
  expect(translated).toContain('href="?lang=so" lang="so"');
  const answer = await ask(site, pdf.loader, args);
  expect([200, 404]).toContain(answer.status);
});

test("the files name schools by code and say nothing of a small group", async () => {
  const args = { request: requestOf({}), params };
  const context = new RouterContextProvider();
  context.set(servicesContext, site.services);
  const answer = await json.loader({ ...args, context } as never);
  const { tables } = (await answer.json()) as {
    tables: { name: string; rows: { audience: string; school?: string; n: number | null }[] }[];
  };
  const schools = tables.find(({ name }) => name === "school")?.rows;
  expect(schools?.map(({ audience, school, n }) => [audience, school, n])).toEqual([
    ["families", "N01", 24],
    ["staff", "N01", null],
  ]);
  const text = await (await csv.loader({ ...args, context } as never)).text();
  const hidden = text.split("\r\n").filter((line) => line.includes(",staff,"));
  expect(hidden.length).toBeGreaterThan(10);
  for (const line of hidden) expect(line).toMatch(/,{30}(3,)?$/);
});

test("a receipt shows own scores to the browser that sent them, beside the published ones", async () => {
  const { token, secret } = own("families");
  const answer = await ask(site, receipt.loader, {
    params: { token },
    cookie: `fc_browser=${secret}`,
  });
  const html = render(receipt.default, answer.body);
  expect(html).toContain("All families");
  expect(html).toContain("Correct my answers");
  expect(html).toContain('class="own"');
});

test("a receipt says by when a report is promised, until it is published or the day is past", async () => {
  const look = async () => {
    const { body } = await ask(site, receipt.loader, { params: { token: own("families").token } });
    return render(receipt.default, body);
  };
  const closes = new Date("2026-12-04T02:00:00Z");
  await transaction(story.caller, ({ db }) => db.wave.updateMany({ data: { closesAt: closes } }));
  site.setNow(new Date("2026-11-20T15:00:00Z"));
  // December 24 in Chicago, though in Greenwich it is the 25th.
  expect(await look()).toContain("By December 24, 2026 we publish what we heard");
  site.setNow(new Date("2026-12-25T15:00:00Z"));
  expect(await look()).not.toContain("we publish what we heard");
});

test("a small group beside own scores is said not to be shown", async () => {
  const { token, secret } = own("staff");
  const { body } = await ask(site, receipt.loader, {
    params: { token },
    cookie: `fc_browser=${secret}`,
  });
  const groups = (body as { receipt: { groups: unknown[] }[] }).receipt.flatMap(
    (line) => line.groups,
  );
  expect(groups.length).toBeGreaterThan(0);
  for (const group of groups) {
    expect(group).toMatchObject({ kind: "hidden" });
    expect(Object.keys(group as object).sort()).toEqual(["key", "kind", "name"]);
  }
});

test("the link alone shows no answers, only the way to a mailed code", async () => {
  const { token } = own("families");
  for (const cookie of ["", `fc_browser=${own("staff").secret}`]) {
    const { body } = await ask(site, receipt.loader, { params: { token }, cookie });
    expect(body).toMatchObject({ receipt: null, correctUntil: null });
    expect(render(receipt.default, body)).toContain(`action="/s/${token}/code"`);
  }
});

test("an unknown link has no receipt", async () => {
  expect((await ask(site, receipt.loader, { params: { token: "nobody" } })).status).toBe(404);
});

test("who has not answered is sent to the form", async () => {
  const token = silent?.token ?? "";
  const { status, location } = await ask(site, receipt.loader, { params: { token } });
  expect([status, location]).toEqual([303, `/s/${token}`]);
});
