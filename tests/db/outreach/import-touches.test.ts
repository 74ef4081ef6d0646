import { beforeEach, expect, test } from "vitest";
import { importTouches } from "~/outreach/touches/import-touches.server";
import type { Database } from "~/platform/database.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { bytes, freshDatabase, newDistrict } from "./story";

const header = "date,title,channel,message_type,audience,schools,reach,source_id";
const night = "2026-10-30,Tech night,meeting,consult,families;community,A,85,n1";
const flyer = "2026-10-02,Flyer,poster,inform,families,,,";

let database: Database;
let caller: Caller;
beforeEach(async () => {
  ({ database } = await freshDatabase());
  caller = await newDistrict(database);
});

async function take(lines: readonly string[], dryRun = false) {
  const imported = await importTouches(caller, bytes(lines), { dryRun });
  if (!imported.ok) throw new Error(imported.reason);
  return imported.report;
}

const touches = (by = caller) =>
  transaction(by, ({ db }) => db.touch.findMany({ orderBy: { happenedOn: "asc" } }));

test("keeps right rows, refuses wrong ones, and the same file again changes nothing", async () => {
  const file = [header, night, flyer, "x,Bad,poster,inform,families,,,", flyer];
  const report = await take(file);
  expect(report.touches).toEqual({ new: 2, changed: 0, unchanged: 0 });
  expect(report.refused).toMatchObject([
    { row: 4, column: "date" },
    { row: 5, column: null, reason: "Row 3 says the same." },
  ]);
  const before = await touches();
  expect(before).toMatchObject([
    { title: "Flyer", reach: null, reachBasis: null, source: "file", schoolIds: [] },
    { title: "Tech night", reach: 85, reachBasis: "stated", audiences: ["families", "community"] },
  ]);
  expect((await take(file)).touches).toEqual({ new: 0, changed: 0, unchanged: 2 });
  expect(await touches()).toEqual(before);
});

test("a row with a source_id follows a later file", async () => {
  await take([header, night]);
  expect((await take([header, night.replace("85", "92")])).touches).toEqual({
    ...{ new: 0, changed: 1, unchanged: 0 },
  });
  expect(await touches()).toMatchObject([{ reach: 92 }]);
});

test("a dry run says the same and writes nothing, not even into the record", async () => {
  const said = await take([header, night, flyer], true);
  expect(await touches()).toEqual([]);
  expect(
    await transaction(caller, ({ db }) =>
      db.auditEntry.count({ where: { action: "touch.import" } }),
    ),
  ).toBe(0);
  expect(await take([header, night, flyer])).toEqual(said);
});

test("what stands in another district stays there", async () => {
  await take([header, night]);
  const other = await newDistrict(database, "pine");
  expect(await touches(other)).toEqual([]);
});
