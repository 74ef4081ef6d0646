import { beforeAll, expect, it } from "vitest";
import * as audit from "~/admin/routes/audit";
import * as school from "~/districts/routes/school";
import * as schools from "~/districts/routes/schools";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";

let site: Site;
let admin: Member;

beforeAll(async () => {
  site = await testSite();
  admin = await signedIn(site, await newDistrict(site));
});

type Entry = { who: string; action: string; subject: string; more: string[] };

it("tells in words what was done, latest first, to an admin alone", async () => {
  const { cookie } = admin;
  await ask(site, schools.action, { cookie, form: { code: "CV-01", name: "Oak School" } });
  const listed = (await ask(site, schools.loader, { cookie })).body as {
    schools: { id: string }[];
  };
  const params = { school: listed.schools[0]?.id ?? "" };
  await ask(site, school.action, { cookie, params, form: { name: "Pine School" } });
  const { body } = await ask(site, audit.loader, { cookie });
  expect((body as { entries: Entry[] }).entries.slice(0, 2)).toMatchObject([
    {
      who: "Dana Whitfield",
      action: "Renamed a school",
      more: ["“Oak School” is “Pine School” now"],
    },
    { who: "Dana Whitfield", action: "Added a school", more: ["Oak School (CV-01)"] },
  ]);
  const leader = await signedIn(site, admin.districtId, "leader");
  expect((await ask(site, audit.loader, { cookie: leader.cookie })).status).toBe(403);
});
