import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { addSchool } from "~/districts/add-school.server";
import { createDistrict } from "~/districts/create-district.server";
import { importPeople } from "~/people/import-people.server";
import type { PeopleReport } from "~/people/take-people.server";
import { type Database, openDatabase } from "~/platform/database.server";
import { createLog } from "~/platform/log.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { testDatabase } from "../../support/database";

vi.setConfig({ testTimeout: 60_000 });

const header = "source_id,email,given_name,family_name,audience,schools,language,organization";
const ana = "p1,ana@home.test,Ana,Lopez,families,A,es,";
const ben = "p2,ben@home.test,Ben,Okafor,families;staff,A;B,en,";
const cho = "p3,cho@firm.test,Cho,Lin,business,,,Lin Tools";

let database: Database;
let caller: Caller;
const opened: Database[] = [];
afterAll(() => Promise.all(opened.map((one) => one.close())));

beforeEach(async () => {
  const { appUrl } = await testDatabase();
  database = openDatabase(appUrl, createLog("silent", "test"), 4);
  opened.push(database);
  caller = await newDistrict("cedar");
});

async function newDistrict(slug: string): Promise<Caller> {
  const district = { slug, name: "Cedar Valley", timezone: "UTC", language: "en" };
  const created = await createDistrict(database, district, "test");
  if (!created.ok) throw new Error(created.reason);
  const own = systemCaller(database, created.districtId, "test");
  await addSchool(own, { code: "A", name: "Lakeside School" });
  await addSchool(own, { code: "B", name: "Hillside School" });
  return own;
}

async function* bytes(lines: readonly string[]) {
  yield Buffer.from(lines.join("\n"));
}

async function take(lines: readonly string[], dryRun = false): Promise<PeopleReport> {
  const imported = await importPeople(caller, bytes(lines), { dryRun });
  if (!imported.ok) throw new Error(imported.reason);
  return imported.report;
}

const people = (by = caller) =>
  transaction(by, ({ db }) =>
    db.person.findMany({ orderBy: { sourceId: "asc" }, omit: { createdAt: true } }),
  );

test("counts people as new, changed, unchanged and absent, and removes nobody", async () => {
  expect((await take([header, ana, ben, cho])).people).toEqual({
    ...{ new: 3, changed: 0, unchanged: 0, absent: 0 },
  });
  const before = await people();
  const moved = ben.replace("Okafor", "Okafor-Reed");
  const dee = "p4,dee@home.test,Dee,Moss,community,,en,";
  const report = await take([header, ana, moved, dee]);
  expect(report.people).toEqual({ new: 1, changed: 1, unchanged: 1, absent: 1 });
  const after = await people();
  expect(after.map(({ sourceId }) => sourceId)).toEqual(["p1", "p2", "p3", "p4"]);
  expect(after[1]).toMatchObject({ id: before[1]?.id, familyName: "Okafor-Reed" });
  expect([after[0], after[2]]).toEqual([before[0], before[2]]);
});

test("the same file a second time changes no row", async () => {
  await take([header, ana, ben, cho]);
  const before = await people();
  expect((await take([header, cho, ben, ana])).people).toMatchObject({ unchanged: 3 });
  expect(await people()).toEqual(before);
});

test("keeps what a file has no column for, and takes an empty cell as empty", async () => {
  await take([header, ben, cho]);
  await take(["source_id,email,audience", "p2,ben@new.test,staff", "p3,cho@firm.test,business"]);
  const [second, third] = await people();
  expect(second).toMatchObject({
    ...{ email: "ben@new.test", emailKey: "ben@new.test", givenName: "Ben", language: "en" },
    audiences: ["staff"],
  });
  expect(second?.schoolIds).toHaveLength(2);
  expect(third).toMatchObject({ organization: "Lin Tools", familyName: "Lin" });
  await take(["source_id,email,audience,organization,schools", "p2,ben@new.test,staff,,"]);
  expect((await people())[0]).toMatchObject({ organization: "", schoolIds: [], givenName: "Ben" });
});

test("a language left open keeps the person's own; a new person gets the district's", async () => {
  await take([header, ana]);
  const open = (line: string) => line.replace(",es,", ",,");
  const report = await take([header, open(ana), open(cho)]);
  expect(report.people).toMatchObject({ new: 1, unchanged: 1 });
  expect((await people()).map(({ language }) => language)).toEqual(["es", "en"]);
});

test("a dry run says the same as the import and writes nothing", async () => {
  await take([header, ana, ben]);
  const before = await people();
  const audits = () => transaction(caller, ({ db }) => db.auditEntry.count());
  const audited = await audits();
  const file = [
    header,
    ana.replace("Ana", "Anna"),
    cho,
    "p5,not-an-address,Eve,Hart,families,A,en,",
  ];
  const said = await take(file, true);
  expect(await people()).toEqual(before);
  expect(await audits()).toBe(audited);
  expect(said.people).toEqual({ new: 1, changed: 1, unchanged: 0, absent: 1 });
  expect(said.refused).toMatchObject([{ row: 4 }]);
  expect(await take(file)).toEqual(said);
  expect(await audits()).toBe(audited + 1);
  expect((await people()).map(({ givenName }) => givenName)).toEqual(["Anna", "Ben", "Cho"]);
});

test("people may share an address", async () => {
  const shared = ["p1", "p2", "p3"].map(
    (id) => `${id},home@home.test,Person ${id},Lopez,families,A,en,`,
  );
  expect((await take([header, ...shared])).people.new).toBe(3);
  expect(new Set((await people()).map(({ emailKey }) => emailKey))).toEqual(
    new Set(["home@home.test"]),
  );
});

test("a file that is none is refused before anything is written", async () => {
  const refused = await importPeople(caller, bytes(["name,phone", "Ana,555"]), { dryRun: false });
  expect(refused.ok).toBe(false);
  expect(await people()).toEqual([]);
});

test("another district's people are neither touched nor counted as absent", async () => {
  await take([header, ana]);
  const here = await people();
  caller = await newDistrict("pine");
  expect((await take([header, ana.replace("Ana", "Anita")])).people).toEqual({
    ...{ new: 1, changed: 0, unchanged: 0, absent: 0 },
  });
  const elsewhere = { ...caller, districtId: here[0]?.districtId ?? "" };
  expect(await people(elsewhere)).toEqual(here);
});

test("a row over a batch's end counts once: 4,500 people in three statements", async () => {
  const rows = Array.from({ length: 4500 }, (_, i) => `n${i},n${i}@home.test,,,families,A,en,`);
  expect((await take([header, ...rows])).people.new).toBe(4500);
  expect((await take([header, ...rows.reverse()])).people.unchanged).toBe(4500);
});

test("counts all wrong rows, and lists the first of very many", async () => {
  const wrong = Array.from({ length: 10_050 }, (_, at) => `w${at},no address,W,W,families,A,en`);
  const report = await take([header, ana, ...wrong], true);
  expect(report.people.new).toBe(1);
  expect(report.refused).toHaveLength(10_000);
  expect(report.wrong).toBe(10_050);
});
