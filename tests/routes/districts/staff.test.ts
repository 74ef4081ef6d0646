import { beforeAll, expect, it } from "vitest";
import * as home from "~/admin/routes/home";
import * as schools from "~/districts/routes/schools";
import * as staff from "~/districts/routes/staff";
import * as member from "~/districts/routes/staff-member";
import * as revocation from "~/districts/routes/staff-revocation";
import { withClient } from "../../../server/database/client";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";

let site: Site;
let districtId: string;
let admin: Member;

beforeAll(async () => {
  site = await testSite();
  districtId = await newDistrict(site);
  admin = await signedIn(site, districtId);
  await ask(site, schools.action, {
    cookie: admin.cookie,
    form: { code: "CV-01", name: "Lakeside School" },
  });
});

const add = (form: [string, string][]) => ask(site, staff.action, { cookie: admin.cookie, form });
const change = (id: string, form: [string, string][], cookie = admin.cookie) =>
  ask(site, member.action, { params: { member: id }, cookie, form });
const revoke = (id: string, cookie = admin.cookie) =>
  ask(site, revocation.action, { params: { member: id }, cookie, form: {} });

type Row = { id: string; name: string; email: string; role: string; where: string };
async function listed(): Promise<Row[]> {
  const { body } = await ask(site, staff.loader, { cookie: admin.cookie });
  return (body as { members: Row[] }).members;
}

it("adds somebody with a role and schools, and queues the mail that lets them in", async () => {
  const answer = await add([
    ["name", "Rosa Okafor"],
    ["email", "Rosa@Cedar.test"],
    ["role", "viewer"],
    ["schools", "CV-01"],
  ]);
  expect(answer.status).toBe(303);
  const rosa = (await listed()).find(({ name }) => name === "Rosa Okafor");
  expect(rosa).toMatchObject({
    email: "Rosa@cedar.test",
    role: "Viewer",
    where: "Lakeside School",
  });
  const jobs = await withClient(site.ownerUrl, async (owner) => {
    const { rows } = await owner.query(
      `SELECT j.payload->>'districtId' AS district FROM graphile_worker._private_jobs j
       JOIN sign_in_link l ON l.id = (j.payload->>'signInLinkId')::uuid WHERE l.staff_id = $1`,
      [rosa?.id],
    );
    return rows;
  });
  expect(jobs).toEqual([{ district: districtId }]);
});

it("refuses a second member with the same address, keeping what was typed", async () => {
  const form: [string, string][] = [
    ["name", "Ben Moreno"],
    ["email", "ben@cedar.test"],
    ["role", "editor"],
  ];
  await add(form);
  const again = await add([...form.slice(1), ["name", "Another Ben"]]);
  expect(again).toMatchObject({
    status: 422,
    body: {
      values: { name: "Another Ben", role: "editor" },
      errors: { email: expect.stringContaining("already") },
    },
  });
});

it("refuses an admin limited to schools, a made-up role and an unknown school", async () => {
  const errorsOf = async (form: [string, string][]) => {
    const { status, body } = await add([["name", "X"], ["email", "x@cedar.test"], ...form]);
    return [status, Object.keys((body as { errors: object }).errors)];
  };
  expect(
    await errorsOf([
      ["role", "admin"],
      ["schools", "CV-01"],
    ]),
  ).toEqual([422, ["schools"]]);
  expect(await errorsOf([["role", "owner"]])).toEqual([422, ["role"]]);
  expect(
    await errorsOf([
      ["role", "viewer"],
      ["schools", "CV-99"],
    ]),
  ).toEqual([422, ["schools"]]);
});

it("changes what somebody may do from their next request on", async () => {
  const editor = await signedIn(site, districtId, "editor");
  const asks = () => ask(site, staff.loader, { cookie: editor.cookie });
  expect((await asks()).status).toBe(403);
  const answer = await change(editor.id, [
    ["name", "Lee Moreno"],
    ["role", "admin"],
  ]);
  expect(answer.status).toBe(303);
  expect((await asks()).status).toBe(200);
});

it("ends somebody's access at once, and lets them come back", async () => {
  const leader = await signedIn(site, districtId, "leader");
  expect((await revoke(leader.id)).status).toBe(303);
  const answer = await ask(site, home.loader, { path: "/admin", cookie: leader.cookie });
  expect(answer).toMatchObject({ status: 303, location: "/login?next=%2Fadmin" });
  expect((await revoke(leader.id)).status).toBe(404);
  expect(
    (
      await change(leader.id, [
        ["name", "X"],
        ["role", "viewer"],
      ])
    ).status,
  ).toBe(404);
  await add([
    ["name", "Dana"],
    ["email", leader.email],
    ["role", "viewer"],
  ]);
  expect((await listed()).find(({ id }) => id === leader.id)).toMatchObject({ role: "Viewer" });
  const old = await ask(site, home.loader, { path: "/admin", cookie: leader.cookie });
  expect(old.status).toBe(303);
});

it("keeps at least one admin, also when two remove each other at once", async () => {
  const other = await newDistrict(site, "oak-hill");
  const [a, b] = [await signedIn(site, other), await signedIn(site, other)];
  const answers = await Promise.all([revoke(a.id, b.cookie), revoke(b.id, a.cookie)]);
  expect(answers.filter(({ location }) => location === "/admin/staff")).toHaveLength(1);
  const last = answers[0]?.location === "/admin/staff" ? b : a;
  const demoted = await change(
    last.id,
    [
      ["name", "X"],
      ["role", "viewer"],
    ],
    last.cookie,
  );
  expect(demoted).toMatchObject({
    status: 422,
    body: { errors: { role: expect.stringContaining("needs an admin") } },
  });
  expect((await revoke(last.id, last.cookie)).status).toBe(409);
});

it("knows nobody of another district", async () => {
  const stranger = await signedIn(site, await newDistrict(site, "elm-creek"));
  const params = { member: admin.id };
  const page = await ask(site, member.loader, { params, cookie: stranger.cookie });
  expect(page.status).toBe(404);
  expect(
    (
      await change(
        admin.id,
        [
          ["name", "X"],
          ["role", "viewer"],
        ],
        stranger.cookie,
      )
    ).status,
  ).toBe(404);
  expect((await revoke(admin.id, stranger.cookie)).status).toBe(404);
});
