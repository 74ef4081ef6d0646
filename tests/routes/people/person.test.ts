import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addSchool } from "~/districts/add-school.server";
import { importPeople } from "~/people/import-people.server";
import * as duplicate from "~/people/routes/duplicate";
import * as difference from "~/people/routes/duplicate-difference";
import * as duplicates from "~/people/routes/duplicates";
import * as households from "~/people/routes/households";
import * as undoing from "~/people/routes/merge-undoing";
import * as personRoute from "~/people/routes/person";
import * as departure from "~/people/routes/person-departure";
import * as edit from "~/people/routes/person-edit";
import * as erasure from "~/people/routes/person-erasure";
import * as back from "~/people/routes/person-return";
import { type Caller, transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";

let site: Site;
let member: Member;
let caller: Caller;
let districts = 0;

beforeAll(async () => {
  site = await testSite();
});

const rows = [
  "ana,home@x.test,Ana,Ruiz,families,A,en",
  "ben,home@x.test,Ben,Ruiz,families,A,en",
  "ana-hr,ana@work.test,ANA,Ruíz,staff,A;B,es",
  "cho,cho@x.test,Cho,Lin,families,B,en",
];

beforeEach(async () => {
  const districtId = await newDistrict(site, `cedar-${++districts}`);
  member = await signedIn(site, districtId);
  caller = systemCaller(site.services.database, districtId, "test");
  await addSchool(caller, { code: "A", name: "Lakeside School" });
  await addSchool(caller, { code: "B", name: "Hillside School" });
  await importRows(rows);
});

async function importRows(lines: readonly string[]) {
  const header = "source_id,email,given_name,family_name,audience,schools,language";
  const file = (async function* () {
    yield Buffer.from([header, ...lines].join("\n"));
  })();
  await importPeople(caller, file, { dryRun: false });
}

const idOf = async (sourceId: string) =>
  (await transaction(caller, ({ db }) => db.person.findFirstOrThrow({ where: { sourceId } }))).id;
const rowOf = (sourceId: string) =>
  transaction(caller, ({ db }) => db.person.findFirstOrThrow({ where: { sourceId } }));

const at = (
  params: Record<string, string>,
  form?: Record<string, string> | [string, string][],
) => ({
  ...{ params, cookie: member.cookie },
  ...(form ? { form } : {}),
});

type Shown = {
  person: { isGone: boolean; mergedIntoId: string | null };
  sharing: { name: string }[];
  merged: { mergeId: string; sourceId: string }[];
  changes: { who: string; fields: { name: string; from: string; to: string }[] }[];
};
const shown = async (id: string) =>
  (await ask(site, personRoute.loader, at({ person: id }))).body as Shown;

const schoolId = async (code: string) =>
  (await transaction(caller, ({ db }) => db.school.findFirstOrThrow({ where: { code } }))).id;

const anaTyped = async () => ({
  ...{ givenName: "Ana", familyName: "Ruiz", email: "home@x.test", language: "en" },
  ...{ organization: "", phone: "", channel: "mail", consent: "" },
  ...{ audiences: "families", schools: await schoolId("A") },
});

describe("a person's page", () => {
  it("shows who shares the address", async () => {
    expect((await shown(await idOf("ana"))).sharing).toMatchObject([{ name: "Ben Ruiz" }]);
  });

  it("says what staff changed, field by field, and keeps it from the next file", async () => {
    const person = await idOf("ana");
    const change = {
      ...(await anaTyped()),
      language: "es",
      channel: "letter",
      consent: "Said yes",
    };
    expect((await ask(site, edit.action, at({ person }, change))).status).toBe(303);
    const { changes } = await shown(person);
    expect(changes).toMatchObject([
      {
        who: "Dana Whitfield",
        fields: [
          { name: "Language", from: "English", to: "Spanish" },
          { name: "Reached by", from: "mail", to: "letter" },
          { name: "Consent", from: "none", to: "Said yes" },
        ],
      },
    ]);
    await importRows(rows);
    expect(await rowOf("ana")).toMatchObject({ language: "es", ownFields: ["language"] });
    const form: [string, string][] = [...Object.entries(change), ["giveBack", "language"]];
    await ask(site, edit.action, at({ person }, form));
    await importRows(rows);
    expect(await rowOf("ana")).toMatchObject({ language: "en", channel: "letter" });
  });

  it("lets staff say as whom and about which schools somebody is asked, and keeps that too", async () => {
    const person = await idOf("ana");
    const [a, b] = [await schoolId("A"), await schoolId("B")];
    const { schools: _, ...rest } = await anaTyped();
    const form: [string, string][] = [
      ...Object.entries(rest),
      ["audiences", "staff"],
      ...[b, a].map((id): [string, string] => ["schools", id]),
    ];
    expect((await ask(site, edit.action, at({ person }, form))).status).toBe(303);
    expect((await shown(person)).changes[0]?.fields).toEqual([
      { name: "Audiences", from: "Families", to: "Families, Staff" },
      {
        name: "Schools",
        from: "Lakeside School",
        to: expect.stringMatching(/^\w+ School, \w+ School$/),
      },
    ]);
    await importRows(rows);
    const both = { audiences: ["families", "staff"], schoolIds: [a, b].sort() };
    expect(await rowOf("ana")).toMatchObject({ ...both, ownFields: ["audiences", "school_ids"] });
    await ask(site, edit.action, at({ person }, [...form, ["giveBack", "audiences"]]));
    await importRows(rows);
    expect(await rowOf("ana")).toMatchObject({
      audiences: ["families"],
      schoolIds: both.schoolIds,
    });
  });

  it("asks for an audience, takes no other district's school, and keeps the ticks", async () => {
    const person = await idOf("ana");
    const { audiences: _, ...nobody } = { ...(await anaTyped()), schools: crypto.randomUUID() };
    const answer = await ask(site, edit.action, at({ person }, nobody));
    expect(answer).toMatchObject({
      status: 422,
      body: {
        errors: { audiences: expect.any(String), schools: expect.any(String) },
        ticked: { audiences: [], schools: [nobody.schools] },
      },
    });
    expect(await rowOf("ana")).toMatchObject({ audiences: ["families"], ownFields: [] });
  });

  it("refuses with every field's reason, and keeps what was typed", async () => {
    const person = await idOf("ana");
    const wrong = {
      ...(await anaTyped()),
      email: "a@x.test, b@y.test",
      channel: "phone",
      givenName: "A\u0007",
    };
    const answer = await ask(site, edit.action, at({ person }, wrong));
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      values: { email: "a@x.test, b@y.test", channel: "phone" },
    });
    expect(Object.keys((answer.body as { errors: object }).errors)).toEqual(
      expect.arrayContaining(["email", "givenName"]),
    );
    const noNumber = await ask(
      site,
      edit.action,
      at({ person }, { ...(await anaTyped()), channel: "phone" }),
    );
    expect(noNumber.body).toMatchObject({ errors: { phone: expect.any(String) } });
    expect(await rowOf("ana")).toMatchObject({ email: "home@x.test", channel: "mail" });
  });

  it("lets somebody be gone and come back", async () => {
    const person = await idOf("cho");
    await ask(site, departure.action, at({ person }, {}));
    expect((await shown(person)).person.isGone).toBe(true);
    await ask(site, departure.action, at({ person }, {}));
    await ask(site, back.action, at({ person }, {}));
    const { person: now, changes } = await shown(person);
    expect([now.isGone, changes.length]).toEqual([false, 2]);
  });

  it("is there for staff of the person's school, and for no other school's", async () => {
    const limited = await signedIn(site, member.districtId, "editor", ["A"]);
    const see = async (sourceId: string) => {
      const params = { person: await idOf(sourceId) };
      return (await ask(site, personRoute.loader, { params, cookie: limited.cookie })).status;
    };
    expect([await see("ana"), await see("cho")]).toEqual([200, 404]);
    const { body } = await ask(site, households.loader, { cookie: limited.cookie });
    expect(body).toMatchObject({ total: 1, households: [{ email: "home@x.test" }] });
  });
});

describe("erasing", () => {
  it("says what will be lost, never whether they answered, and is done by a post", async () => {
    const person = await idOf("cho");
    const { body } = await ask(site, erasure.loader, at({ person }));
    expect(body).toEqual({
      ...{ id: person, name: "Cho Lin" },
      traces: {
        linkedWaves: 0,
        unlinkedWaves: 0,
        changes: 0,
        comments: 0,
        sharing: 0,
        inquiries: 0,
        touches: 0,
        partners: 0,
        unclear: [],
      },
    });
    expect((await ask(site, erasure.action, at({ person }, {}))).location).toBe("/admin/people");
    expect((await ask(site, personRoute.loader, at({ person }))).status).toBe(404);
    expect((await ask(site, erasure.action, at({ person }, {}))).status).toBe(404);
  });
});

describe("duplicates", () => {
  type Pairs = { pairs: { firstId: string; secondId: string; why: string }[] };
  const listed = async () => (await ask(site, duplicates.loader, at({}))).body as Pairs;

  it("are suggested by name and school, whatever case and accents, and joined by nobody", async () => {
    const [ana, hr] = [await idOf("ana"), await idOf("ana-hr")];
    const { pairs } = await listed();
    expect(pairs.map(({ firstId, secondId }) => [firstId, secondId].sort())).toEqual([
      [ana, hr].sort(),
    ]);
    expect(pairs[0]?.why).toBe("school");
  });

  it("are suggested by name and address", async () => {
    await importRows(["ana-2,HOME@x.test,Ana,Ruiz,community,,en"]);
    expect((await listed()).pairs.map(({ why }) => why).sort()).toEqual(["address", "school"]);
  });

  it("told apart are not asked about again", async () => {
    const params = { person: await idOf("ana-hr"), duplicate: await idOf("ana") };
    expect((await ask(site, difference.action, at(params, {}))).status).toBe(303);
    expect((await listed()).pairs).toEqual([]);
  });

  it("become one person and two again, and both pages say so", async () => {
    const [ana, hr] = [await idOf("ana"), await idOf("ana-hr")];
    const params = { person: ana, duplicate: hr };
    expect((await ask(site, duplicate.loader, at(params))).body).toMatchObject({
      kept: { sourceId: "ana" },
      other: { sourceId: "ana-hr", schools: expect.stringContaining("Hillside") },
    });
    expect((await ask(site, duplicate.action, at(params, {}))).status).toBe(303);
    const { merged, changes } = await shown(ana);
    expect(merged).toMatchObject([{ sourceId: "ana-hr" }]);
    expect(changes[0]?.fields).toEqual([{ name: "One person with", from: "none", to: "ana-hr" }]);
    expect((await shown(hr)).person.mergedIntoId).toBe(ana);
    expect((await listed()).pairs).toEqual([]);

    const merge = merged[0]?.mergeId ?? "";
    expect((await ask(site, undoing.action, at({ person: ana, merge }, {}))).status).toBe(303);
    expect((await shown(hr)).person.mergedIntoId).toBeNull();
    expect((await listed()).pairs).toHaveLength(1);
    expect((await ask(site, undoing.action, at({ person: ana, merge }, {}))).status).toBe(404);
  });

  it("keep asking nobody who asked not to be contacted, whichever entry said so", async () => {
    const [ana, hr] = [await idOf("ana"), await idOf("ana-hr")];
    const typed = await anaTyped();
    const on = { ...typed, doNotContact: "on" };
    await ask(site, edit.action, at({ person: hr }, { ...on, email: "ana@work.test" }));
    await ask(site, duplicate.action, at({ person: ana, duplicate: hr }, {}));
    expect((await rowOf("ana")).doNotContact).toBe(true);
    await ask(site, edit.action, at({ person: ana }, typed));
    expect((await rowOf("ana-hr")).doNotContact).toBe(false);
  });

  it("are not joined in chains, nor with themselves", async () => {
    const [ana, hr, cho] = [await idOf("ana"), await idOf("ana-hr"), await idOf("cho")];
    const join = async (person: string, other: string) =>
      (await ask(site, duplicate.action, at({ person, duplicate: other }, {}))).status;
    expect(await join(ana, ana)).toBe(403);
    expect(await join(ana, hr)).toBe(303);
    expect([await join(cho, ana), await join(cho, hr), await join(hr, cho)]).toEqual([
      403, 403, 403,
    ]);
    expect(await join(ana, cho)).toBe(303);
  });
});
