import { beforeAll, expect, it } from "vitest";
import * as help from "~/admin/routes/help";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";

let site: Site;
let viewer: Member;

beforeAll(async () => {
  site = await testSite();
  viewer = await signedIn(site, await newDistrict(site), "viewer");
});

const read = (guide?: string) =>
  ask(site, help.loader, {
    path: `/admin/help${guide ? `/${guide}` : ""}`,
    cookie: viewer.cookie,
    ...(guide ? { params: { guide } } : {}),
  });

it("opens with the contents, which lead to every guide", async () => {
  const { body } = await read();
  expect(body).toMatchObject({ title: "How this works", isContents: true });
  expect((body as { html: string }).html).toContain('href="/admin/help/people"');
});

it("shows a guide to every member of staff, with what comes next", async () => {
  const { body } = await read("people");
  expect(body).toMatchObject({ title: "People", next: { name: "survey" } });
  const { html } = body as { html: string };
  expect(html).toContain('<h2 id="duplicates">');
  expect(html).toMatch(/<img class="shot" src="[^"]+people[^"]*\.webp" alt="[^"]+">/);
});

it("knows no other files", async () => {
  expect((await read("README")).status).toBe(404);
  expect((await read("../operators")).status).toBe(404);
  expect((await read("nothing")).status).toBe(404);
});

it("is for staff", async () => {
  const answer = await ask(site, help.loader, { path: "/admin/help" });
  expect(answer.status).toBe(303);
});
