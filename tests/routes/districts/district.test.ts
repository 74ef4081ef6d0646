import { beforeAll, expect, it } from "vitest";
import * as audit from "~/admin/routes/audit";
import * as communityHome from "~/admin/routes/community-home";
import * as publicLayout from "~/admin/routes/public-layout";
import * as district from "~/districts/routes/district";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";

let site: Site;
let admin: Member;

beforeAll(async () => {
  site = await testSite();
  admin = await signedIn(site, await newDistrict(site));
});

const form = {
  name: "Cedar Valley Schools",
  contact: "Dana Whitfield, 555 0100",
  timezone: "America/Denver",
  language: "es",
  reportPromiseDays: "30",
};

it("edits the district, says so in the record, and leaves the slug", async () => {
  const answer = await ask(site, district.action, {
    cookie: admin.cookie,
    form: { ...form, slug: "other" },
  });
  expect(answer.status).toBe(303);
  const { body } = await ask(site, district.loader, { cookie: admin.cookie });
  expect(body).toMatchObject({
    district: { ...form, slug: "cedar-valley", reportPromiseDays: 30 },
  });
  const record = await ask(site, audit.loader, { path: "/admin/audit", cookie: admin.cookie });
  const [latest] = (record.body as { entries: { action: string; more: string[] }[] }).entries;
  expect(latest?.action).toBe("Changed the district’s settings");
  expect(latest?.more.join("; ")).toMatch(/America\/Chicago, now America\/Denver/);
});

it("shows what is wrong beside what was typed", async () => {
  const wrong = { ...form, name: "", timezone: "Mars/Base", reportPromiseDays: "0" };
  const answer = await ask(site, district.action, { cookie: admin.cookie, form: wrong });
  expect(answer.status).toBe(422);
  const { errors, values } = answer.body as { errors: object; values: object };
  expect(Object.keys(errors).sort()).toEqual(["name", "reportPromiseDays", "timezone"]);
  expect(values).toEqual(wrong);
});

it("takes a name and an address for answers, and refuses what is none", async () => {
  const wrong = { ...form, mailName: "Cedar <x@evil.test>", replyTo: "a@b.test, c@d.test" };
  const refused = await ask(site, district.action, { cookie: admin.cookie, form: wrong });
  expect(refused.status).toBe(422);
  expect(refused.body).toMatchObject({
    errors: { mailName: expect.any(String), replyTo: expect.any(String) },
    values: wrong,
  });
  const right = { ...form, mailName: "Cedar Valley Schools", replyTo: "office@cedar.test" };
  const taken = await ask(site, district.action, { cookie: admin.cookie, form: right });
  expect(taken.status).toBe(303);
  const { body } = await ask(site, district.loader, { cookie: admin.cookie });
  expect(body).toMatchObject({
    district: { mailName: right.mailName, replyTo: right.replyTo },
  });
});

it("gives the public its own page, in the district's language or the one asked for", async () => {
  const params = { district: "cedar-valley" };
  const own = await ask(site, communityHome.loader, { path: "/d/cedar-valley", params });
  expect(own).toMatchObject({ status: 200, body: { lang: "es", open: [], plans: [] } });
  const english = await ask(site, publicLayout.loader, { path: "/d/cedar-valley?lang=en", params });
  const latest = { plans: null, results: null, reports: null };
  expect(english).toMatchObject({ status: 200, body: { lang: "en", latest } });
  const arabic = await ask(site, communityHome.loader, { path: "/d/cedar-valley?lang=ar", params });
  expect(arabic).toMatchObject({ status: 200, body: { lang: "ar", dir: "rtl" } });
  const unknown = await ask(site, publicLayout.loader, { params: { district: "nowhere" } });
  expect(unknown.status).toBe(404);
});

it("keeps quiet hours and how fast mail goes to one provider", async () => {
  const given = { quietFrom: "21", quietUntil: "7", domainPerMinute: "60" };
  const post = (typed: object) =>
    ask(site, district.action, { cookie: admin.cookie, form: { ...form, ...typed } });
  expect((await post(given)).status).toBe(303);
  const read = () => ask(site, district.loader, { cookie: admin.cookie });
  expect((await read()).body).toMatchObject({
    district: { quietFrom: 21, quietUntil: 7, domainPerMinute: 60 },
  });
  const half = await post({ ...given, quietUntil: "", domainPerMinute: "0" });
  expect(half).toMatchObject({
    ...{ status: 422, body: { values: { quietFrom: "21", domainPerMinute: "0" } } },
  });
  expect((await post({ quietFrom: "", quietUntil: "", domainPerMinute: "" })).status).toBe(303);
  expect((await read()).body).toMatchObject({ district: { quietFrom: null, quietUntil: null } });
});
