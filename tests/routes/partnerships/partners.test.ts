import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { partnersSchema } from "~/admin/api/partnership-schemas";
import { addSchool } from "~/districts/add-school.server";
import { exportContacts, exportPartners } from "~/partnerships/partners/export-partners.server";
import { exportedPartner, partnerLines } from "~/partnerships/partners/partners-file";
import { action as addAction } from "~/partnerships/routes/new-partner";
import { loader as page } from "~/partnerships/routes/partner";
import { action as addAgreement } from "~/partnerships/routes/partner-agreements";
import { action as addContact } from "~/partnerships/routes/partner-contacts";
import { action as depart } from "~/partnerships/routes/partner-departure";
import { action as edit } from "~/partnerships/routes/partner-edit";
import { action as removeResource } from "~/partnerships/routes/partner-resource-removal";
import { action as addResource } from "~/partnerships/routes/partner-resources";
import { loader as publicPartner } from "~/partnerships/routes/public-partner";
import { loader as publicPartners } from "~/partnerships/routes/public-partners";
import { loader as inventory } from "~/partnerships/routes/resources";
import { transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";

const hanley = {
  ...{ name: "Hanley Credit Union Ltd", kind: "business", website: "https://hanley.test" },
  ...{
    publicName: "",
    conflict: "Its owner sits on the board",
    note: "SECRET-NOTE",
    revision: "1",
  },
};

let site: Site;
let districtId: string;
let district: string;
let editor: Member;

beforeAll(async () => {
  site = await testSite();
});
beforeEach(async () => {
  district = `d-${Math.random().toString(36).slice(2, 10)}`;
  districtId = await newDistrict(site, district);
  editor = await signedIn(site, districtId, "editor");
  await addSchool(caller(), { code: "A", name: "Lakeside School" });
});

const caller = () => systemCaller(site.services.database, districtId, "test");
const post = (action: unknown, form: Record<string, string>, params = {}) =>
  ask(site, action, { cookie: editor.cookie, form, params });

async function noted(form: Record<string, string> = hanley): Promise<string> {
  const answer = await post(addAction, form);
  return answer.location?.split("/").at(-1) ?? "";
}

const read = async (partner: string, member = editor) =>
  (await ask(site, page, { cookie: member.cookie, params: { partner } })).body as {
    partner: Record<string, unknown>;
    contacts: unknown[] | null;
    resources: { id: string }[];
  };

describe("partners", () => {
  it("keep who noted a conflict of interest, also when something else changes", async () => {
    const partner = await noted();
    const renamed = { ...hanley, name: "Hanley" };
    expect(await post(edit, renamed, { partner })).toMatchObject({ status: 303 });
    expect((await read(partner)).partner).toMatchObject({
      ...{ name: "Hanley", conflict: hanley.conflict, conflictBy: "Dana Whitfield" },
      conflictOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect(await post(edit, renamed, { partner })).toMatchObject({
      ...{ status: 409, body: { values: { name: "Hanley" } } },
    });
  });

  it("show their contacts only to those who deal with them", async () => {
    const partner = await noted();
    const person = { name: "Ana Ruiz", email: "Ana@hanley.test", language: "es", mayMail: "yes" };
    expect(await post(addContact, { ...person, email: "" }, { partner })).toMatchObject({
      ...{ status: 422, body: { errors: { email: expect.any(String) } } },
    });
    await post(addContact, person, { partner });
    expect((await read(partner)).contacts).toMatchObject([{ name: "Ana Ruiz", mayMail: true }]);
    const viewer = await signedIn(site, districtId, "viewer");
    expect((await read(partner, viewer)).contacts).toBeNull();
    expect(JSON.stringify(partnerLines(await exportPartners(caller())))).not.toContain("Ana");
    const partners = (await exportPartners(caller())).map(exportedPartner);
    expect(partnersSchema.safeParse({ partners }).error).toBeUndefined();
    expect(JSON.stringify(partnerLines(await exportContacts(caller())))).toContain("Ana Ruiz");
  });

  it("have resources that make the inventory, until they leave", async () => {
    const partner = await noted();
    const skill = { kind: "skill", what: "Network wiring", amount: "12", unit: "" };
    expect(await post(addResource, { ...skill, amount: "a dozen" }, { partner })).toMatchObject({
      ...{ status: 422, body: { values: { what: "Network wiring", amount: "a dozen" } } },
    });
    await post(addResource, skill, { partner });
    await post(addResource, { ...skill, what: "A van", kind: "equipment" }, { partner });
    const list = async (query: string) =>
      (await ask(site, inventory, { cookie: editor.cookie, path: `/admin/resources${query}` }))
        .body as { resources: { what: string }[] };
    expect((await list("?q=wire")).resources).toEqual([]);
    expect((await list("?q=wiring")).resources).toMatchObject([
      { what: "Network wiring", amount: 720 },
    ]);
    const [first] = (await read(partner)).resources;
    await post(removeResource, {}, { partner, resource: first?.id ?? "" });
    expect((await list("")).resources).toMatchObject([{ what: "A van" }]);
    await post(depart, {}, { partner });
    expect((await list("")).resources).toEqual([]);
  });

  it("are told which open needs they fit, and why", async () => {
    const partner = await noted();
    await post(
      addResource,
      { kind: "skill", what: "Network wiring", amount: "", unit: "" },
      { partner },
    );
    const need = {
      ...{ districtId, kind: "volunteer", amount: 600, language: "en", stage: "planning" },
      ...{ skills: ["network wiring"], publishedAt: new Date() },
    };
    await transaction(caller(), async ({ db }) => {
      for (const state of ["open", "paused"]) {
        await db.need.create({ data: { ...need, state, texts: { en: { title: state } } } });
      }
    });
    expect(await read(partner)).toMatchObject({
      needs: [
        {
          title: "open",
          what: "Network wiring",
          reasons: [{ reason: "kind" }, { reason: "skills" }],
        },
      ],
    });
  });

  it("have agreements with days in order", async () => {
    const partner = await noted();
    const form = { title: "Repairs", startsOn: "2027-01-01", endsOn: "2026-01-01" };
    expect(await post(addAgreement, form, { partner })).toMatchObject({
      ...{ status: 422, body: { errors: { endsOn: expect.any(String) } } },
    });
    expect(await post(addAgreement, { ...form, endsOn: "" }, { partner })).toMatchObject({
      status: 303,
    });
  });
});

describe("in public", () => {
  const listed = async () =>
    (await ask(site, publicPartners, { params: { district } })).body as { partners: unknown[] };

  it("partners stand only under the name they agreed to, with what they agreed to", async () => {
    const partner = await noted();
    const params = { district, partner };
    expect((await listed()).partners).toEqual([]);
    expect(await ask(site, publicPartner, { params })).toMatchObject({ status: 404 });
    await post(edit, { ...hanley, publicName: "Hanley" }, { partner });
    const skill = { kind: "skill", what: "SECRET-SKILL", amount: "", unit: "" };
    await post(addResource, skill, { partner });
    await post(addResource, { ...skill, what: "Repairs", agreedPublic: "yes" }, { partner });
    await post(
      addContact,
      { name: "SECRET-NAME", email: "s@hanley.test", language: "en" },
      { partner },
    );
    const answer = await ask(site, publicPartner, { params });
    expect(answer.body).toMatchObject({ partner: { name: "Hanley" }, offers: ["Repairs"] });
    const said = JSON.stringify([answer.body, await listed()]);
    expect(said).not.toMatch(/SECRET|Credit Union|board|s@hanley/);
    await post(depart, {}, { partner });
    expect((await listed()).partners).toEqual([]);
    expect(await ask(site, publicPartner, { params })).toMatchObject({ status: 404 });
  });
});

it("keeps partners in their district", async () => {
  const partner = await noted();
  const elsewhere = await newDistrict(site, `d-${Math.random().toString(36).slice(2, 10)}`);
  const stranger = await signedIn(site, elsewhere, "admin");
  const answer = await ask(site, page, { cookie: stranger.cookie, params: { partner } });
  expect(answer.status).toBe(404);
  const count = await transaction(systemCaller(site.services.database, elsewhere, "t"), ({ db }) =>
    db.partner.count(),
  );
  expect(count).toBe(0);
});
