import { RouterContextProvider } from "react-router";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { addSchool } from "~/districts/add-school.server";
import * as importRoute from "~/people/routes/import";
import * as guardRoute from "~/people/routes/import-guard";
import * as mappingRoute from "~/people/routes/import-mapping";
import * as missingRoute from "~/people/routes/import-missing";
import * as schoolsRoute from "~/people/routes/import-schools";
import * as wordsRoute from "~/people/routes/import-words";
import * as importsRoute from "~/people/routes/imports";
import { workOnImport } from "~/people/work-import.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { bomb, zipFile, zipped } from "../../support/zip";
import { orgs, usersOf } from "../../unit/people/oneroster/sets";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";

vi.setConfig({ testTimeout: 60_000 });

let site: Site;
let member: Member;
let caller: Caller;
let districts = 0;

beforeAll(async () => {
  site = await testSite();
});

beforeEach(async () => {
  const districtId = await newDistrict(site, `cedar-${++districts}`);
  member = await signedIn(site, districtId);
  caller = systemCaller(site.services.database, districtId, "test");
  await addSchool(caller, { code: "NORTH", name: "North School" });
});

/** Posts a file as a browser does; gives the import's id, or what was answered instead. */
async function upload(bytes: Buffer | string, filename = "people.file") {
  const form = new FormData();
  form.set("file", new File([Uint8Array.from(Buffer.from(bytes))], filename));
  const context = new RouterContextProvider();
  context.set(servicesContext, site.services);
  const request = new Request("http://full-circle.test/admin/people/imports", {
    ...{ method: "POST", body: form, headers: { Cookie: member.cookie } },
  });
  const answer = await importsRoute.action({ request, context, params: {} } as never);
  if (answer instanceof Response) {
    const location = answer.headers.get("Location") ?? "";
    return { id: /imports\/([^?]+)\?follow$/.exec(location)?.[1] ?? "", status: 303, error: "" };
  }
  return { id: "", status: answer.init?.status ?? 200, error: answer.data.error };
}

const work = (id: string, dryRun: boolean) =>
  workOnImport({ districtId: member.districtId, importId: id }, site, dryRun);

async function check(bytes: Buffer | string): Promise<string> {
  const { id } = await upload(bytes);
  await work(id, true);
  return id;
}

const at = (id: string, form?: Record<string, string> | [string, string][]) => ({
  params: { import: id },
  cookie: member.cookie,
  ...(form ? { form } : {}),
});

type Shown = {
  state: string;
  report: { people: Record<string, number>; guard: object; unknownSchools: object[] };
};
const shown = async (id: string) => (await ask(site, importRoute.loader, at(id))).body as Shown;

const people = () =>
  transaction(caller, ({ db }) => db.person.findMany({ orderBy: { sourceId: "asc" } }));

const header = "source_id,email,given_name,audience,schools";
const families = (count: number, given = "Ana") =>
  [
    header,
    ...Array.from({ length: count }, (_, i) => `f${i},f${i}@x.test,${given},families,NORTH`),
  ].join("\n");

async function importAll(bytes: Buffer | string): Promise<string> {
  const id = await check(bytes);
  const { status } = await ask(site, importRoute.action, at(id, {}));
  expect(status).toBe(303);
  await work(id, false);
  return id;
}

describe("a file with our columns", () => {
  it("is checked, agreed to and imported, and its bytes are forgotten", async () => {
    const id = await check(families(3));
    expect(await shown(id)).toMatchObject({ state: "checked", report: { people: { new: 3 } } });
    expect(await people()).toEqual([]);
    await ask(site, importRoute.action, at(id, {}));
    await work(id, false);
    expect(await shown(id)).toMatchObject({ state: "done", report: { people: { new: 3 } } });
    expect(await people()).toHaveLength(3);
    const stored = await transaction(caller, ({ db }) => db.peopleImport.findFirstOrThrow());
    expect(stored.bytes).toHaveLength(0);
    expect((await ask(site, importRoute.action, at(id, {}))).status).toBe(403);
  });

  it("that changes too many stops until its number is typed, and keeps what was typed", async () => {
    await importAll(families(60));
    const id = await check(families(60, "Zoe"));
    expect((await shown(id)).report.guard).toMatchObject({ stopped: true, changed: 60, of: 60 });
    for (const number of ["", "yes", "6", "600"]) {
      const { status, body } = await ask(site, importRoute.action, at(id, { number }));
      expect([status, body]).toEqual([422, { error: expect.stringMatching(/60/), typed: number }]);
    }
    await work(id, false);
    expect((await people())[0]?.givenName).toBe("Ana");
    expect((await ask(site, importRoute.action, at(id, { number: " 60 " }))).status).toBe(303);
    await work(id, false);
    expect((await people())[0]?.givenName).toBe("Zoe");
    const noted = await transaction(caller, ({ db }) => db.personChange.findFirstOrThrow());
    expect(noted.importId).toBe(id);
  });

  it("that came to change too much only after it was agreed to waits again", async () => {
    await importAll(families(60));
    const id = await check(families(60));
    await ask(site, importRoute.action, at(id, {}));
    await transaction(caller, ({ db }) => db.person.updateMany({ data: { givenName: "Eve" } }));
    await work(id, false);
    expect(await shown(id)).toMatchObject({
      state: "checked",
      report: { guard: { stopped: true } },
    });
    expect((await people())[0]?.givenName).toBe("Eve");
  });

  it("lists whom it lacks, who are gone only when a person says so", async () => {
    await importAll(families(5));
    const id = await importAll(families(3));
    const listed = async () =>
      (await ask(site, missingRoute.loader, at(id))).body as { people: { id: string }[] };
    const missing = (await listed()).people.map((one) => one.id);
    expect(missing).toHaveLength(2);
    expect((await people()).every(({ goneAt }) => goneAt === null)).toBe(true);
    expect((await ask(site, missingRoute.action, at(id, {}))).status).toBe(422);
    await ask(site, missingRoute.action, at(id, [["person", missing[0] ?? ""]]));
    expect((await listed()).people.map((one) => one.id)).toEqual(missing.slice(1));
    await ask(site, missingRoute.action, at(id, { all: "all" }));
    expect((await people()).filter(({ goneAt }) => goneAt).map(({ sourceId }) => sourceId)).toEqual(
      ["f3", "f4"],
    );
  });

  it("marks nobody as gone whom the import does not lack", async () => {
    const id = await importAll(families(3));
    const [first] = await people();
    await ask(site, missingRoute.action, at(id, [["person", first?.id ?? ""]]));
    expect((await people())[0]?.goneAt).toBeNull();
  });
});

describe("a file with others' columns", () => {
  const file = [
    "Employee Number;Mail;Whole name;Role;Building",
    "1;a@work.test;Lopez, Ana;Teacher;North School",
    "2;b@work.test;Ben Okafor;Wizard;Elsewhere",
    "3;c@pupils.test;Cho Lin;Student;NORTH",
  ].join("\n");
  const told = { kind: "people", source_id: "0", email: "1", full_name: "2", schools: "4" };

  it("asks for columns, then for words, remembers both, and imports", async () => {
    const id = await check(file);
    expect((await shown(id)).state).toBe("mapping");
    const form = await ask(site, mappingRoute.loader, at(id));
    expect(form.body).toMatchObject({
      isTold: false,
      mapping: { columns: { email: 1, audience: 3, schools: 4 } },
      columns: [{ name: "Employee Number", samples: ["1", "2", "3"] }, {}, {}, {}, {}],
    });
    const lacking = await ask(site, mappingRoute.action, at(id, { ...told, source_id: "" }));
    expect(lacking).toMatchObject({
      status: 422,
      body: {
        errors: { source_id: expect.any(String), everybody: expect.any(String) },
        mapping: { columns: { full_name: 2 } },
      },
    });
    const saved = await ask(site, mappingRoute.action, at(id, { ...told, audience: "3" }));
    expect(saved.location).toBe(`/admin/people/imports/${id}/words`);
    const asked = await ask(site, wordsRoute.loader, at(id));
    expect(asked.body).toMatchObject({
      words: [
        { column: "audience", theirs: "Teacher", ours: "staff" },
        { column: "audience", theirs: "Wizard", ours: "" },
        { column: "audience", theirs: "Student", ours: "-" },
        { column: "schools", theirs: "Elsewhere", ours: "" },
      ],
    });
    const words = {
      ...{ "audience:Teacher": "staff", "audience:Wizard": "staff", "audience:Student": "-" },
      "schools:Elsewhere": "DISTRICT",
    };
    await ask(site, wordsRoute.action, at(id, words));
    await work(id, true);
    expect(await shown(id)).toMatchObject({
      state: "checked",
      report: { people: { new: 2 }, mapped: true, refused: [], leftOut: { removed: 1 } },
    });
    await ask(site, importRoute.action, at(id, {}));
    await work(id, false);
    expect(await people()).toMatchObject([
      { sourceId: "1", givenName: "Ana", familyName: "Lopez", audiences: ["staff"] },
      { sourceId: "2", givenName: "Ben", schoolIds: [] },
    ]);

    const later = await check(file.replace("Ben", "Benno"));
    expect(await shown(later)).toMatchObject({
      state: "checked",
      report: { people: { changed: 1 } },
    });
  });

  it("leads from a word to adding the school it names, keeps what was told, and knows the word then", async () => {
    const id = await check(file);
    await ask(site, mappingRoute.action, at(id, { ...told, audience: "3" }));
    const words = { "audience:Wizard": "staff", school: "Elsewhere" };
    const sent = await ask(site, wordsRoute.action, at(id, words));
    const page = `/admin/people/imports/${id}/words`;
    const query = new URLSearchParams({ name: "Elsewhere", next: page });
    expect(sent).toMatchObject({ status: 303, location: `/admin/schools?${query}#add` });
    expect((await shown(id)).state).toBe("mapping");
    await addSchool(caller, { code: "ELSE", name: "Elsewhere" });
    const asked = (await ask(site, wordsRoute.loader, at(id))).body as { words: object[] };
    expect(asked.words).not.toContainEqual(expect.objectContaining({ column: "schools" }));
    expect(asked.words).toContainEqual({ column: "audience", theirs: "Wizard", ours: "staff" });
  });

  it("is checked again after a school it lacks was added by hand", async () => {
    const id = await check(families(2).replaceAll("NORTH", "SOUTH"));
    expect(await shown(id)).toMatchObject({ report: { people: { new: 0 } } });
    await addSchool(caller, { code: "SOUTH", name: "South School" });
    expect((await ask(site, schoolsRoute.action, at(id, {}))).status).toBe(303);
    await work(id, true);
    expect(await shown(id)).toMatchObject({ report: { people: { new: 2 }, refused: [] } });
  });

  it("refuses a column of words with too many words", async () => {
    const rows = Array.from({ length: 150 }, (_, i) => `${i};p${i}@x.test;N${i}`);
    const id = await check(["key;post;label", ...rows].join("\n"));
    const wrong = { kind: "people", source_id: "0", email: "1", audience: "2" };
    const answer = await ask(site, mappingRoute.action, at(id, wrong));
    expect(answer).toMatchObject({ status: 422, body: { errors: { audience: /more than 100/ } } });
  });

  it("of one column only, or that is no text, is refused in words", async () => {
    expect(await shown(await check("Dear all\nhello\n"))).toMatchObject({
      state: "refused",
      report: { ok: false, reason: expect.stringMatching(/no column named/) },
    });
    expect((await shown(await check("\x7fELF\0\0\0"))).state).toBe("refused");
  });
});

describe("a OneRoster zip", () => {
  const set = (users: string) => zipFile([zipped("users.csv", users), zipped("orgs.csv", orgs)]);

  it("is known by its first bytes, checked and imported", async () => {
    const users = usersOf(
      { id: "s", role: "student", orgs: "o1", agents: "m" },
      { id: "m", role: "parent" },
      { id: "t", role: "teacher", orgs: "o4" },
    );
    const id = await check(set(users));
    expect(await shown(id)).toMatchObject({
      state: "checked",
      report: { people: { new: 2 }, unknownSchools: [{ code: "H-4", name: "Hillside School" }] },
    });
    expect((await ask(site, schoolsRoute.action, at(id, {}))).status).toBe(303);
    expect((await shown(id)).state).toBe("checking");
    await work(id, true);
    expect((await shown(id)).report.unknownSchools).toEqual([]);
    await ask(site, importRoute.action, at(id, {}));
    await work(id, false);
    const stored = await people();
    expect(stored.map(({ sourceId, schoolIds }) => [sourceId, schoolIds.length])).toEqual([
      ["m", 1],
      ["t", 1],
    ]);
  });

  it("that is none, or a bomb, is refused at once", async () => {
    expect(await upload(zipFile([zipped("notes.txt", "x")]))).toMatchObject({ status: 422 });
    const workbook = zipFile([zipped("xl/workbook.xml", "<workbook/>")]);
    const { error } = await upload(workbook, "Families.XLSX");
    expect(error).toContain("save the sheet as CSV");
    expect(await upload("PK\x03\x04 and nothing")).toMatchObject({ status: 422 });
    const large = zipFile([await bomb("users.csv", 300)]);
    expect(await upload(large)).toMatchObject({ status: 413, error: /longer than 256 MB/ });
  });

  it("that lies about its size is refused when it is read", async () => {
    const lying = {
      ...zipped("users.csv", usersOf({ id: "t", role: "aide" }).repeat(100)),
      size: 9,
    };
    const id = await check(zipFile([lying]));
    expect(await shown(id)).toMatchObject({ state: "refused", report: { ok: false } });
  });
});

describe("the limits", () => {
  it("are kept as typed, or refused with everything that was typed", async () => {
    const wrong = await ask(site, guardRoute.action, {
      ...{ cookie: member.cookie, form: { share: "0", least: "many" } },
    });
    expect(wrong).toMatchObject({
      status: 422,
      body: {
        errors: { share: expect.any(String), least: expect.any(String) },
        values: { share: "0", least: "many" },
      },
    });
    const saved = await ask(site, guardRoute.action, {
      ...{ cookie: member.cookie, form: { share: "5", least: "2" } },
    });
    expect(saved.status).toBe(303);
    await importAll(families(3));
    expect((await shown(await check(families(3, "Zoe")))).report.guard).toMatchObject({
      ...{ share: 5, stopped: true },
    });
  });
});
