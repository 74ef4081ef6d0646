import { basename } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createDistrict } from "~/districts/create-district.server";
import { importOneRoster } from "~/people/import-people.server";
import { openOneRoster } from "~/people/oneroster/open-set.server";
import type { OneRosterSet } from "~/people/oneroster/tables";
import { type Database, openDatabase } from "~/platform/database.server";
import { createLog } from "~/platform/log.server";
import { transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { testDatabase } from "../../support/database";
import { implied, setPaths, withAddresses } from "../../unit/people/oneroster/corpus-sets";

vi.setConfig({ testTimeout: 60_000 });

let database: Database;
let districts = 0;

beforeAll(async () => {
  const { appUrl } = await testDatabase();
  database = openDatabase(appUrl, createLog("silent", "test"), 4);
});
afterAll(() => database.close());

/** Imports a set into a district of its own, twice; what is in the directory then. */
async function imported(set: OneRosterSet) {
  const district = { slug: `set-${++districts}`, name: "Set", timezone: "UTC", language: "en" };
  const created = await createDistrict(database, district, "test");
  if (!created.ok) throw new Error(created.reason);
  const caller = systemCaller(database, created.districtId, "test");
  const take = async () => {
    const taken = await importOneRoster(caller, set, { dryRun: false, today: "2026-11-28" });
    if (!taken.ok) throw new Error(taken.reason);
    return taken.report;
  };
  const [first, again] = [await take(), await take()];
  const of = (audience: string) =>
    transaction(caller, ({ db }) => db.person.count({ where: { audiences: { has: audience } } }));
  const all = await transaction(caller, ({ db }) => db.person.count());
  return {
    first,
    again,
    people: { families: await of("families"), staff: await of("staff"), all },
  };
}

describe.skipIf(setPaths.length === 0)("the OneRoster sets of others", () => {
  const folders = setPaths.filter((path) => !path.endsWith(".zip"));
  const cases = [
    ...setPaths.map((path) => ({ name: basename(path), path, addressed: false })),
    ...folders.map((path) => ({
      name: `${basename(path)}, with addresses`,
      path,
      addressed: true,
    })),
  ];

  test.each(cases)(
    "$name: are in the directory as the files imply",
    async ({ path, addressed }) => {
      const set = addressed ? withAddresses(path) : await openOneRoster(path);
      const folder = path.replace(/\.zip$/, "");
      const expected = implied(folder, ({ email = "" }) => (addressed ? "some@set.test" : email));
      const { first, again, people } = await imported(set);
      expect(people).toEqual(expected);
      expect(first).toMatchObject({ people: { new: expected.all, changed: 0 }, refused: [] });
      expect(again).toMatchObject({ people: { new: 0, changed: 0, unchanged: expected.all } });
      if ("close" in set && typeof set.close === "function") set.close();
    },
  );
});
