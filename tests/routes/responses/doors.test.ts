import { RouterContextProvider } from "react-router";
import { beforeAll, expect, test } from "vitest";
import { transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { openOpenLink } from "~/responses/doors/open/steer-open-link.server";
import * as letters from "~/responses/routes/letters";
import * as lettersFile from "~/responses/routes/letters-file";
import * as lettersLinks from "~/responses/routes/letters-links";
import * as openLinkClosing from "~/responses/routes/open-link-closing";
import * as paperFormFile from "~/responses/routes/paper-form-file";
import * as poster from "~/responses/routes/poster";
import * as posterFile from "~/responses/routes/poster-file";
import * as wave from "~/responses/routes/wave";
import * as waveOpenLink from "~/responses/routes/wave-open-link";
import {
  ask,
  type Member,
  newDistrict,
  requestOf,
  type Site,
  signedIn,
  testSite,
} from "../auth/site";
import { openWave } from "../scores/results-story";

let site: Site;
let member: Member;
let story: Awaited<ReturnType<typeof openWave>>;

beforeAll(async () => {
  // Without a Chromium the page itself is the file.
  site = await testSite({ CHROMIUM_PATH: "/nowhere/chromium" });
  const districtId = await newDistrict(site);
  member = await signedIn(site, districtId, "editor");
  story = await openWave(site, districtId, { families: 3, staff: 2 });
});

const params = () => ({ wave: story.waveId });
const page = (handler: unknown, path = "/", form?: Record<string, string>) =>
  ask(site, handler, { path, params: params(), cookie: member.cookie, ...(form ? { form } : {}) });

/** A file as it is downloaded. */
async function file(handler: unknown, path: string, form?: Record<string, string>) {
  const context = new RouterContextProvider();
  context.set(servicesContext, site.services);
  const request = requestOf({ path, cookie: member.cookie, ...(form ? { form } : {}) });
  const args = { request, params: params(), context };
  const response = await (handler as (args: never) => Promise<Response>)(args as never);
  return {
    name: /filename="([^"]+)"/.exec(response.headers.get("Content-Disposition") ?? "")?.[1],
    kept: response.headers.get("Cache-Control"),
    text: await response.text(),
  };
}

test("letters are counted by what is chosen, and made by a POST that stands in the record", async () => {
  expect((await page(letters.loader, "/?audience=staff")).body).toMatchObject({
    ...{ count: 2, kinds: ["html"], paper: "letter" },
    files: [{ from: 0, first: 1, last: 2 }],
  });
  const form = { audience: "staff", paper: "a4", kind: "pdf", enclosed: "yes", from: "0" };
  const made = await file(lettersFile.action, "/", form);
  expect([made.name, made.kept]).toEqual(["letters-1.html", "private, no-store"]);
  expect(made.text.match(/<section class="letter"/g)).toHaveLength(2);
  expect(made.text.match(/<section class="paper"/g)).toHaveLength(2);
  const recorded = await transaction(story.caller, ({ db }) =>
    db.auditEntry.findMany({ where: { action: "wave.links" } }),
  );
  expect(recorded.map(({ actor, detail }) => ({ actor, detail }))).toEqual([
    {
      actor: `staff:${member.id}`,
      detail: { format: "letters", people: 2, audience: "staff", from: 0, most: 100 },
    },
  ]);
});

test("links are a spreadsheet for a messaging system, of the chosen alone and on the record", async () => {
  await transaction(story.caller, ({ db }) =>
    db.person.updateMany({ where: { audiences: { has: "staff" } }, data: { phone: "555-0100" } }),
  );
  const made = await file(lettersLinks.action, "/", { audience: "staff" });
  expect([made.name, made.kept]).toEqual(["links-wave-1.csv", "no-store"]);
  const [header, ...rows] = made.text.trim().split("\r\n");
  expect(header).toMatch(/source_id,.*,link,code,phone$/);
  expect(rows).toHaveLength(2);
  expect(rows.every((row) => /\/s\/[\w-]{22},[^,]+,555-0100$/.test(row))).toBe(true);
  const noted = await transaction(story.caller, ({ db }) =>
    db.auditEntry.count({
      where: { action: "wave.links", detail: { path: ["format"], equals: "csv" } },
    }),
  );
  expect(noted).toBe(1);
});

test("the form on paper is a file in the language and for the audience that is asked for", async () => {
  const made = await file(paperFormFile.loader, "/?audience=staff&language=ar&school=N01");
  expect(made.name).toBe("paper-form-staff-ar.html");
  expect(made.text).toContain('<html lang="ar" dir="rtl">');
  expect(made.text).toContain("North School");
});

test("a link is opened at an address nobody else has, closed, and opened again", async () => {
  const open = (slug: string) => page(waveOpenLink.action, "/", { slug });
  const wrong = await open("Not An Address");
  expect([wrong.status, wrong.body]).toMatchObject([422, { values: { slug: "Not An Address" } }]);
  expect((await page(posterFile.loader)).status).toBe(404);
  expect((await page(poster.loader)).body).toMatchObject({ poster: null });
  expect((await open("tech")).location).toBe(`/admin/waves/${story.waveId}/open-link`);
  expect((await page(waveOpenLink.loader)).body).toMatchObject({
    link: { isOpen: true, url: "http://full-circle.test/d/cedar-valley/o/tech" },
  });
  await page(openLinkClosing.action, "/", {});
  expect((await page(waveOpenLink.loader)).body).toMatchObject({ link: { isOpen: false } });
  expect(await openOpenLink(story.caller, story.waveId, "tech")).toBe(true);
  expect((await page(wave.loader)).body).toMatchObject({
    doors: { isLinkOpen: true, unverified: 0, may: { letters: true, enter: true } },
  });
});

test("a poster speaks the languages that are marked, the district's first", async () => {
  const made = await file(posterFile.loader, "/?language=ar&language=en&size=a3");
  expect(made.name).toBe("poster-a3.html");
  expect(made.text).toContain('<html lang="en" dir="ltr">');
  expect(made.text).toContain('<section lang="ar" dir="rtl">');
  expect(made.text).toContain("full-circle.test/d/cedar-valley/o/tech");
});
