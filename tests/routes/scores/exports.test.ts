import { createHash } from "node:crypto";
import { createElement, type FunctionComponent } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { RouterContextProvider } from "react-router";
import { beforeAll, expect, test, vi } from "vitest";
import { answerApiRequest } from "~/admin/api/answer-request.server";
import { makeApiToken } from "~/admin/api/api-tokens.server";
import { resultsListSchema, resultsSchema } from "~/admin/api/results-schemas";
import { addSchool } from "~/districts/add-school.server";
import { type Role, transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { directionOf } from "~/responses/messages/languages";
import { CODEBOOK_TEXTS } from "~/scores/exports/codebook-texts";
import { METHOD_TEXTS } from "~/scores/method/method-texts";
import { methodWords } from "~/scores/method/method-words";
import { createRelease } from "~/scores/release/create-release.server";
import { publishRelease } from "~/scores/release/read-release.server";
import * as codebook from "~/scores/routes/codebook";
import * as method from "~/scores/routes/method";
import * as csv from "~/scores/routes/public-results-csv";
import * as file from "~/scores/routes/public-results-file";
import * as json from "~/scores/routes/public-results-json";
import * as staffFile from "~/scores/routes/wave-results-file";
import { unzip } from "../../unit/scores/exports/support";
import { ask, newDistrict, requestOf, type Site, signedIn, testSite } from "../auth/site";
import { openWave } from "./results-story";

vi.setConfig({ hookTimeout: 120_000, testTimeout: 60_000 });

let site: Site;
let districtId: string;
let story: Awaited<ReturnType<typeof openWave>>;
let releaseId: string;

const address = { district: "cedar-valley", survey: "tech" };
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

const render = (page: unknown, loaderData: unknown) =>
  renderToStaticMarkup(
    createElement(page as FunctionComponent<{ loaderData: unknown }>, { loaderData }),
  );

/** The answer of a loader that gives a file; what it throws is an answer too. */
async function get(
  loader: unknown,
  params: Record<string, string>,
  more: Parameters<typeof requestOf>[0] = {},
) {
  const context = new RouterContextProvider();
  context.set(servicesContext, site.services);
  const request = requestOf(more);
  const response = await (loader as (args: object) => Promise<Response>)({
    ...{ request, params, context },
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { response, bytes, text: Buffer.from(bytes).toString("utf8") };
}

async function tokenOf(role: Role, schools: readonly string[] = []) {
  const { id } = await signedIn(site, districtId, role, schools);
  const actor = { kind: "staff" as const, id, name: role, role };
  return makeApiToken({ ...story.caller, actor }, "a test", new Date());
}

async function callApi(path: string, token: string, headers: Record<string, string> = {}) {
  const request = new Request(`http://voice.test/api/v1${path}`, {
    headers: { Authorization: `Bearer ${token}`, ...headers },
  });
  return answerApiRequest(site.services, request);
}

beforeAll(async () => {
  site = await testSite();
  districtId = await newDistrict(site);
  story = await openWave(site, districtId, { families: 25, staff: 3 });
  for (const [n, one] of story.asked.entries()) await story.answer(one, String(1 + (n % 2)));
  const built = await createRelease(story.caller, story.waveId);
  if (!built.ok) throw new Error(built.reason);
  releaseId = built.releaseId;
});

test("a draft's files are for staff: nobody else finds any", async () => {
  for (const name of ["data.zip", "results.csv", "results.json", "codebook.json"]) {
    const asked = await ask(site, file.loader, { params: { ...address, file: name } });
    expect({ name, status: asked.status }).toEqual({ name, status: 404 });
  }
  const { cookie } = await signedIn(site, districtId, "viewer");
  const params = { wave: story.waveId, file: "data.zip" };
  const { response, bytes } = await get(staffFile.loader, params, { cookie });
  expect(response.headers.get("Content-Disposition")).toContain('"tech-1-draft-data.zip"');
  const results = JSON.parse(String(unzip(bytes).get("results.json")));
  expect(results).toMatchObject({ state: "draft", publishedAt: null, method: { k: 10 } });
});

test("who is limited to schools gets no line of another, in files and by the API", async () => {
  const other = await addSchool(story.caller, { code: "S02", name: "South School" });
  if (!other.ok) throw new Error(other.reason);
  const { cookie } = await signedIn(site, districtId, "viewer", ["S02"]);
  const params = { wave: story.waveId, file: "results.csv" };
  const limited = await get(staffFile.loader, params, { cookie });
  expect(limited.text).toContain("audience,families");
  expect(limited.text).not.toContain("N01");
  const whole = await signedIn(site, districtId, "viewer");
  expect((await get(staffFile.loader, params, whole)).text).toContain("N01");

  const token = await tokenOf("viewer", ["S02"]);
  for (const path of [`/results/${releaseId}`, `/releases/${releaseId}`]) {
    const answer = await callApi(path, token);
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toContain("N01");
    expect(await (await callApi(path, await tokenOf("viewer"))).text()).toContain("N01");
  }
});

test("the API lists what may be read and gives it rounded, with how to read it", async () => {
  const token = await tokenOf("leader");
  const list = resultsListSchema.parse(await (await callApi("/results", token)).json());
  expect(list.surveys.flatMap(({ waves }) => waves.flatMap((wave) => wave.releases))).toMatchObject(
    [{ releaseId, state: "draft", publishedAt: null }],
  );
  const answer = await callApi(`/results/${releaseId}`, token);
  const results = resultsSchema.parse(await answer.json());
  expect(results).toMatchObject({ survey: "tech", wave: 1, method: { k: 10, comparedWith: null } });
  const again = await callApi(`/results/${releaseId}`, token, {
    "If-None-Match": answer.headers.get("ETag") ?? "",
  });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  expect((await callApi("/results", await tokenOf("editor"))).status).toBe(403);
});

test("published files are everybody's, each the same bytes by every address", async () => {
  await transaction(story.caller, (scope) => publishRelease(scope, releaseId, new Date()));
  const zip = await get(file.loader, { ...address, file: "data.zip" });
  const entries = unzip(zip.bytes);
  const wide = await get(csv.loader, address, { path: "/?shape=wide" });
  const direct: Record<string, Uint8Array> = {
    "results.csv": (await get(csv.loader, address)).bytes,
    "results-wide.csv": wide.bytes,
    "results.json": (await get(json.loader, address)).bytes,
  };
  for (const [name, bytes] of Object.entries(direct)) {
    expect({ name, hash: sha256(bytes) }).toEqual({
      ...{ name, hash: sha256(entries.get(name) ?? new Uint8Array()) },
    });
  }
  const again = await get(file.loader, { ...address, file: "data.zip" });
  expect(sha256(again.bytes)).toBe(sha256(zip.bytes));
  expect((await ask(site, csv.loader, { params: address, path: "/?shape=tall" })).status).toBe(404);
  expect(
    (await ask(site, file.loader, { params: { ...address, file: "answers.csv" } })).status,
  ).toBe(404);
});

test("an unchanged file is not sent again to who has it", async () => {
  const { response } = await get(json.loader, address);
  const etag = response.headers.get("ETag") ?? "";
  const again = await get(json.loader, address, { headers: { "If-None-Match": etag } });
  expect([again.response.status, again.text]).toEqual([304, ""]);
});

test("no file has an answer, an address, a person or a count of the small group", async () => {
  const { bytes } = await get(file.loader, { ...address, file: "data.zip" });
  for (const [name, content] of unzip(bytes)) {
    const text = String(content);
    expect({ name, person: /home\.test|Maria/.test(text) }).toEqual({ name, person: false });
    if (name !== "results-wide.csv") continue;
    const staff = text.split("\r\n").filter((line) => line.includes(",staff,"));
    // Only how many people there are stands in a hidden line.
    for (const line of staff) expect(line).toMatch(/^(audience|school),staff,(N01)?,,,3,+$/);
    expect(staff).toHaveLength(2);
  }
});

test("the codebook names every column and question in every language", async () => {
  for (const [lang, { title: heading }] of Object.entries(CODEBOOK_TEXTS)) {
    const { body } = await ask(site, codebook.loader, {
      ...{ params: address, path: `/?lang=${lang}` },
    });
    const html = render(codebook.default, body);
    expect(html).toContain(heading);
    expect(html).toContain('id="item-AW1"');
    expect(html).toContain("change_p_holm");
  }
});

test("the method page says how each published release came about, with the hash of its JSON", async () => {
  const { bytes } = await get(json.loader, address);
  for (const lang of Object.keys(METHOD_TEXTS)) {
    const heading = methodWords(lang).m("who.caption");
    const { body } = await ask(site, method.loader, {
      ...{ params: { district: "cedar-valley" }, path: `/?lang=${lang}` },
    });
    const html = render(method.default, body);
    expect(body).toMatchObject({ lang, dir: directionOf(lang) });
    expect(html).toContain(heading);
    expect(html).toContain(METHOD_TEXTS[lang]?.lede);
    expect(html).toContain(sha256(bytes));
    expect(html).toContain(`/results/tech/codebook?wave=1&amp;lang=${lang}`);
  }
  const loaded = await ask(site, method.loader, { params: { district: "cedar-valley" } });
  const { published } = loaded.body as { published: { audiences: object[] }[] };
  expect(published[0]?.audiences).toMatchObject([
    { audience: "families", invited: 25, n: 25, rates: { rr1: 100, rr2: 100 } },
    { audience: "staff", invited: 3, n: null, rates: null, dispositions: null },
  ]);
});

test("a district without published results has a method page that says so", async () => {
  await newDistrict(site, "pine-hill");
  const { body } = await ask(site, method.loader, { params: { district: "pine-hill" } });
  expect(render(method.default, body)).toContain("No results are published yet");
});
