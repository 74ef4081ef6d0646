import { beforeAll, expect, it } from "vitest";
import * as school from "~/districts/routes/school";
import * as schools from "~/districts/routes/schools";
import { withClient } from "../../../server/database/client";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";

let site: Site;
let admin: Member;

beforeAll(async () => {
  site = await testSite();
  admin = await signedIn(site, await newDistrict(site));
});

const add = (code: string, name: string) =>
  ask(site, schools.action, { cookie: admin.cookie, form: { code, name } });

async function listed(
  cookie = admin.cookie,
): Promise<{ id: string; code: string; name: string }[]> {
  const { body } = await ask(site, schools.loader, { cookie });
  return (body as { schools: { id: string; code: string; name: string }[] }).schools;
}

it("adds schools and lists them by name", async () => {
  expect((await add("CV-02", "Oak Street School")).status).toBe(303);
  expect((await add("CV-01", "Lakeside School")).location).toBe("/admin/schools");
  expect((await listed()).map(({ code }) => code)).toEqual(["CV-01", "CV-02"]);
});

it("keeps codes unique, whatever the capitals, also for two posts at once", async () => {
  await add("CV-10", "Maple School");
  const refused = await add("cv-10", "Another School");
  expect(refused).toMatchObject({ status: 422, body: { values: { name: "Another School" } } });
  const both = await Promise.all([add("CV-11", "One"), add("CV-11", "Two")]);
  expect(both.map(({ status }) => status).sort()).toEqual([303, 422]);
});

it("renames a school and leaves its code", async () => {
  await add("CV-20", "Pine School");
  const id = (await listed()).find(({ code }) => code === "CV-20")?.id ?? "";
  const params = { school: id };
  const answer = await ask(site, school.action, {
    params,
    cookie: admin.cookie,
    form: { name: "Pine Ridge School", code: "OTHER" },
  });
  expect(answer.status).toBe(303);
  expect((await listed()).find((row) => row.id === id)).toEqual({
    id,
    code: "CV-20",
    name: "Pine Ridge School",
  });
  const wrong = await ask(site, school.action, {
    params,
    cookie: admin.cookie,
    form: { name: " " },
  });
  expect(wrong.status).toBe(422);
});

it("lets an editor add a school, and brings them back to the page they came from, never to another site", async () => {
  const editor = await signedIn(site, admin.districtId, "editor");
  const words = "/admin/people/imports/1/words";
  const path = `/admin/schools?${new URLSearchParams({ name: "Hillside Elem.", next: words })}`;
  const shown = await ask(site, schools.loader, { cookie: editor.cookie, path });
  expect(shown.body).toMatchObject({
    ...{ name: "Hillside Elem.", cameFrom: words, mayAdd: true, mayEdit: false },
  });
  const form = { code: "HE-1", name: "Hillside Elem." };
  const added = await ask(site, schools.action, { cookie: editor.cookie, path, form });
  expect(added).toMatchObject({ status: 303, location: words });
  const elsewhere = { path: "/admin/schools?next=//evil.test", form: { ...form, code: "HE-2" } };
  const away = await ask(site, schools.action, { cookie: editor.cookie, ...elsewhere });
  expect(away.location).toBe("/admin");
  const leader = await signedIn(site, admin.districtId, "leader");
  const refused = await ask(site, schools.action, { cookie: leader.cookie, form });
  expect(refused.status).toBe(403);
});

it("knows no school of another district", async () => {
  await add("CV-30", "Elm School");
  const id = (await listed()).find(({ code }) => code === "CV-30")?.id ?? "";
  const stranger = await signedIn(site, await newDistrict(site, "oak-hill"));
  const request = { params: { school: id }, cookie: stranger.cookie };
  expect((await ask(site, school.loader, request)).status).toBe(404);
  expect((await ask(site, school.action, { ...request, form: { name: "Mine" } })).status).toBe(404);
  expect(await listed(stranger.cookie)).toEqual([]);
  expect((await ask(site, school.loader, { ...request, params: { school: "1" } })).status).toBe(
    404,
  );
});

it("writes each act into the record", async () => {
  await add("CV-40", "Birch School");
  const actions = await withClient(site.ownerUrl, async (owner) => {
    const { rows } = await owner.query(
      "SELECT action, actor, detail FROM audit_entry WHERE detail->>'code' = 'CV-40'",
    );
    return rows;
  });
  expect(actions).toEqual([
    {
      action: "school.add",
      actor: `staff:${admin.id}`,
      detail: { code: "CV-40", name: "Birch School" },
    },
  ]);
});
