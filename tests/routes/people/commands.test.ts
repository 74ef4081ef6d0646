import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { type Command, parseInput, Refused, WrongUsage } from "../../../server/commands/command";
import { districtCreate } from "../../../server/commands/district";
import { peopleImport } from "../../../server/commands/people";
import { personErase } from "../../../server/commands/person";
import { schoolAdd } from "../../../server/commands/school";
import { contracts } from "../../../server/contracts";
import { zipFile, zipped } from "../../support/zip";
import { orgs, usersOf } from "../../unit/people/oneroster/sets";
import { type Site, testSite } from "../auth/site";

let site: Site;
let folder: string;
let districtId: string;

beforeAll(async () => {
  site = await testSite();
  folder = await mkdtemp(join(tmpdir(), "fc-people-"));
  const words = ["--slug", "cedar", "--name", "Cedar", "--timezone", "UTC"];
  ({ districtId = "" } = await run(districtCreate, words));
  await run(schoolAdd, ["--district", "cedar", "--code", "NORTH", "--name", "North School"]);
});
afterAll(() => rm(folder, { recursive: true }));

async function run(command: Command, words: string[]): Promise<Record<string, string>> {
  const input = parseInput(command, words);
  if (command.needs !== "services") throw new Error("needs no services");
  return (await command.run(input, site.services)).json as Record<string, string>;
}

async function importing(name: string, bytes: string | Buffer, ...words: string[]) {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return run(peopleImport, [path, "--district", "cedar", ...words]);
}

const sourceIds = async () => {
  const caller = systemCaller(site.services.database, districtId, "test");
  const rows = await transaction(caller, ({ db }) =>
    db.person.findMany({ orderBy: { sourceId: "asc" } }),
  );
  return rows.map(({ sourceId }) => sourceId);
};

const set = usersOf(
  { id: "s", role: "student", orgs: "o1", agents: "m" },
  { id: "m", role: "guardian" },
  { id: "t", role: "teacher", orgs: "o1" },
);

it("imports a OneRoster zip and the same set as a folder, and prints what the contract says", async () => {
  const zip = zipFile([zipped("users.csv", set), zipped("orgs.csv", orgs)]);
  const dry = await importing("set.zip", zip, "--format", "oneroster", "--dry-run");
  expect(contracts["people-import"]?.schema.safeParse(dry).error).toBeUndefined();
  expect(dry).toMatchObject({ people: { new: 2 }, audiences: { families: 1, staff: 1 } });
  expect(await sourceIds()).toEqual([]);
  await importing("set.zip", zip, "--format", "oneroster");
  expect(await sourceIds()).toEqual(["m", "t"]);
  await writeFile(join(folder, "users.csv"), set);
  await writeFile(join(folder, "orgs.csv"), orgs);
  const words = [folder, "--district", "cedar", "--format", "oneroster"];
  expect(await run(peopleImport, words)).toMatchObject({ people: { unchanged: 2, absent: 0 } });
});

it("refuses what it cannot read, with the reason", async () => {
  const oneroster = ["--format", "oneroster"];
  await expect(importing("x.zip", "no zip", ...oneroster)).rejects.toThrow(
    /zip file cannot be read/,
  );
  await expect(importing("y.csv", "name;phone\nAna;5\n")).rejects.toThrow(/named source_id/);
  await expect(importing("y.csv", "source_id;name\n1;Ana\n")).rejects.toThrow(/named email/);
  await expect(importing("y.csv", "x", "--format", "xlsx")).rejects.toThrow(WrongUsage);
  const nowhere = run(peopleImport, ["/nowhere", "--district", "cedar", ...oneroster]);
  await expect(nowhere).rejects.toThrow(/There is no file/);
});

it("stops where too many would change, and imports them with --force", async () => {
  const file = (name: string) =>
    [
      "source_id,email,given_name,audience",
      ...Array.from({ length: 60 }, (_, i) => `b${i},b${i}@firm.test,${name},business`),
    ].join("\n");
  await importing("b.csv", file("Ana"));
  const again = importing("b.csv", file("Zoe"));
  await expect(again).rejects.toThrow(Refused);
  await expect(again).rejects.toThrow(/60 of 60 people.*--force/);
  const dry = await importing("b.csv", file("Zoe"), "--dry-run");
  expect(dry).toMatchObject({ people: { changed: 60 }, guard: { stopped: true } });
  expect(await importing("b.csv", file("Zoe"), "--force")).toMatchObject({
    people: { changed: 60 },
  });
});

it("reads contacts of pupils by their columns' names", async () => {
  const file = [
    "Student_id,School_id,Contact_name,Contact_email,Contact_relationship,Contact_sis_id",
    "s1,NORTH,Cleo Roe,cleo@home.test,Mother,k1",
    "s2,NORTH,Cleo Roe,cleo@home.test,Mother,k1",
  ].join("\n");
  await expect(importing("c.csv", file)).rejects.toThrow(Refused);
  expect(await importing("c.csv", file, "--format", "contacts")).toMatchObject({
    ...{ people: { new: 1 }, audiences: { families: 1 } },
  });
});

it("erases somebody by source id, once", async () => {
  const words = ["--district", "cedar", "--source-id", "t"];
  const erased = await run(personErase, words);
  expect(contracts["person-erase"]?.schema.safeParse(erased).success).toBe(true);
  expect(await sourceIds()).not.toContain("t");
  await expect(run(personErase, words)).rejects.toThrow(/nobody with the source id "t"/);
});
