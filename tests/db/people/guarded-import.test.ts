import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { addSchool } from "~/districts/add-school.server";
import { createDistrict } from "~/districts/create-district.server";
import { importOneRoster, importPeople } from "~/people/import-people.server";
import { type Database, openDatabase } from "~/platform/database.server";
import { createLog } from "~/platform/log.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { testDatabase } from "../../support/database";
import { type Files, orgs, setOf, usersOf } from "../../unit/people/oneroster/sets";

vi.setConfig({ testTimeout: 60_000 });

let database: Database;
let caller: Caller;
let districts = 0;

beforeAll(async () => {
  const { appUrl } = await testDatabase();
  database = openDatabase(appUrl, createLog("silent", "test"), 4);
});
afterAll(() => database.close());

beforeEach(async () => {
  const slug = `cedar-${++districts}`;
  const district = { slug, name: "Cedar Valley", timezone: "UTC", language: "en" };
  const created = await createDistrict(database, district, "test");
  if (!created.ok) throw new Error(created.reason);
  caller = systemCaller(database, created.districtId, "test");
  await addSchool(caller, { code: "NORTH", name: "North School" });
  await addSchool(caller, { code: "SOUTH", name: "The South" });
});

const header = "source_id,email,given_name,audience,schools";
const family = (i: number, name = "Ana", school = "NORTH") =>
  `f${i},f${i}@home.test,${name},families,${school}`;
const many = (count: number, name?: string, school?: string) =>
  Array.from({ length: count }, (_, i) => family(i, name, school));

async function* bytes(lines: readonly string[]) {
  yield Buffer.from([header, ...lines].join("\n"));
}

const take = (lines: readonly string[], options = {}) =>
  importPeople(caller, bytes(lines), { dryRun: false, ...options });

const takeSet = async (files: Files, options = {}) => {
  const set = setOf({ "orgs.csv": orgs, ...files });
  const today = "2026-11-28";
  const imported = await importOneRoster(caller, set, { dryRun: false, today, ...options });
  if (!imported.ok) throw new Error(imported.reason);
  return imported.report;
};

const people = () =>
  transaction(caller, ({ db }) => db.person.findMany({ orderBy: { sourceId: "asc" } }));
const changes = () =>
  transaction(caller, ({ db }) => db.personChange.findMany({ orderBy: { at: "asc" } }));

test("an import that would change too many stops, writes nothing and says how many", async () => {
  await take(many(100));
  const stopped = await take(many(100, "Zoe"));
  expect(stopped).toMatchObject({
    ok: false,
    stopped: { guard: { changed: 100, missing: 0, of: 100, share: 20, stopped: true } },
  });
  expect(!stopped.ok && stopped.reason).toMatch(/100 of 100 people/);
  expect((await people()).every(({ givenName }) => givenName === "Ana")).toBe(true);
  expect(await changes()).toEqual([]);
  const although = await take(many(100, "Zoe"), { although: true });
  expect(although).toMatchObject({ ok: true, report: { people: { changed: 100 } } });
});

test("a dry run never stops, but says that the import would", async () => {
  await take(many(100));
  const dry = await take(many(100, "Zoe"), { dryRun: true });
  expect(dry).toMatchObject({ ok: true, report: { guard: { stopped: true } } });
});

test("few people, or a small share, never stop it", async () => {
  await take(many(49));
  expect((await take(many(49, "Zoe"))).ok).toBe(true);
  await take(many(1000));
  expect((await take([...many(200, "Eve"), ...many(1000).slice(200)])).ok).toBe(true);
});

test("the district's own limits hold", async () => {
  await take(many(100));
  await transaction(caller, ({ db, districtId }) =>
    db.importGuard.create({ data: { districtId, share: 100, least: 1 } }),
  );
  expect((await take(many(100, "Zoe"))).ok).toBe(true);
});

test("an uploaded file that lacks too many of those it is about stops, one of another school does not", async () => {
  await take([...many(100), ...many(100, "Ana", "SOUTH").map((row) => `s${row}`)]);
  const south = many(100, "Ana", "SOUTH").map((row) => `s${row}`);
  const report = await take(south);
  expect(report).toMatchObject({ ok: true, report: { guard: { missing: 0, of: 100 } } });
  const upload = { filename: "people.csv", bytes: Buffer.from(""), districtId: caller.districtId };
  const { id: importId } = await transaction(caller, ({ db }) =>
    db.peopleImport.create({ data: upload }),
  );
  const broken = await take(south.slice(0, 40), { importId });
  expect(broken).toMatchObject({ ok: false, stopped: { guard: { missing: 60, of: 100 } } });
});

test("from the command line a part of the list adds whom it has, and says whom it lacks", async () => {
  await take(many(100));
  const others = many(100).map((row) => `new-${row}`);
  expect(await take(others)).toMatchObject({
    ok: true,
    report: { people: { new: 100, absent: 100 }, guard: { missing: 100, stopped: false } },
  });
});

test("each change is noted: the columns that changed, by whom, and nothing of who is new or the same", async () => {
  await take([family(1), family(2), "f3,f3@home.test,Cho,families,NORTH"]);
  await take([family(1), family(2, "Anna"), "f3,f3@work.test,Cho,families;staff,NORTH"]);
  const [ids, noted] = [await people(), await changes()];
  const of = (sourceId: string) => {
    const id = ids.find((one) => one.sourceId === sourceId)?.id;
    return noted.filter(({ personId }) => personId === id);
  };
  expect(of("f1")).toEqual([]);
  expect(of("f2")).toMatchObject([
    { actor: "system:test", before: { givenName: "Ana" }, after: { givenName: "Anna" } },
  ]);
  expect(of("f3")).toMatchObject([
    {
      before: { email: "f3@home.test", audiences: ["families"] },
      after: { email: "f3@work.test", audiences: ["families", "staff"] },
    },
  ]);
});

test("what staff wrote stays, and an import does not count it as changed", async () => {
  await take([family(1)]);
  await transaction(caller, ({ db }) =>
    db.person.updateMany({
      data: { givenName: "Anita", language: "es", ownFields: ["given_name", "language"] },
    }),
  );
  const again = await take([family(1)]);
  expect(again).toMatchObject({ report: { people: { unchanged: 1, changed: 0 } } });
  expect(await people()).toMatchObject([{ givenName: "Anita", language: "es" }]);
});

test("who was gone comes back with a file that has them", async () => {
  await take([family(1), family(2)]);
  await transaction(caller, ({ db }) => db.person.updateMany({ data: { goneAt: new Date() } }));
  const report = await take([family(1)]);
  expect(report).toMatchObject({ report: { people: { changed: 1, absent: 0 } } });
  expect((await people()).map(({ goneAt }) => goneAt !== null)).toEqual([false, true]);
  expect(await changes()).toMatchObject([{ before: { gone: true }, after: { gone: false } }]);
});

test("who was erased on request is refused by row and column, and does not come back", async () => {
  const { districtId } = caller;
  await transaction(
    caller,
    ({ db }) => db.$executeRaw`
      INSERT INTO erased_person (district_id, source_hash)
      VALUES (${districtId}::uuid, sha256(convert_to(${districtId} || ' f2', 'UTF8')))`,
  );
  const imported = await take([family(1), family(2)]);
  expect(imported).toMatchObject({
    report: { people: { new: 1 }, refused: [{ row: 3, column: "source_id" }] },
  });
  expect((await people()).map(({ sourceId }) => sourceId)).toEqual(["f1"]);
});

test("a OneRoster set adds, changes and leaves as it is, and stores no pupil", async () => {
  const set = (given: string) => ({
    "users.csv": usersOf(
      { id: "s1", role: "student", orgs: "o1", agents: "m" },
      { id: "m", role: "parent", email: `${given}@home.test` },
      { id: "t", role: "teacher", orgs: "SOUTH" },
    ),
  });
  expect((await takeSet(set("ana"))).people).toEqual({
    ...{ new: 2, changed: 0, unchanged: 0, absent: 0 },
  });
  const report = await takeSet(set("anna"));
  expect(report.people).toMatchObject({ new: 0, changed: 1, unchanged: 1 });
  expect(report).toMatchObject({ audiences: { families: 1, staff: 1 }, leftOut: { pupils: 1 } });
  const stored = await people();
  expect(stored.map(({ sourceId, origin }) => [sourceId, origin])).toEqual([
    ["m", "oneroster"],
    ["t", "oneroster"],
  ]);
  const dump = JSON.stringify([stored, await changes()]);
  expect(dump).not.toContain("s1");
});

test("a whole set may miss people at any school, of those that came with one", async () => {
  const staff = (ids: number[], at: string) =>
    ids.map((i) => ({ id: `t${at}${i}`, role: "teacher", orgs: at }));
  const ids = Array.from({ length: 60 }, (_, i) => i);
  await takeSet({ "users.csv": usersOf(...staff(ids, "o1"), ...staff(ids, "SOUTH")) });
  await take(["hr1,hr1@work.test,Hana,staff,NORTH"]);
  const dry = await takeSet({ "users.csv": usersOf(...staff(ids, "o1")) }, { dryRun: true });
  expect(dry.guard).toMatchObject({ missing: 60, of: 120, stopped: true });
  expect(dry.people.absent).toBe(61);
});

test("a set of changes misses only whom it names as gone", async () => {
  const manifest = "propertyName,value\nfile.users,delta\n";
  await takeSet({ "users.csv": usersOf({ id: "a", role: "teacher" }, { id: "b", role: "aide" }) });
  const delta = await takeSet({
    "manifest.csv": manifest,
    "users.csv": usersOf({ id: "a", role: "teacher", status: "tobedeleted" }),
  });
  expect(delta.guard).toMatchObject({ changed: 0, missing: 1, of: 1 });
  expect((await people()).every(({ goneAt }) => goneAt === null)).toBe(true);
});
