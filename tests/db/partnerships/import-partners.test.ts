import { beforeEach, expect, test } from "vitest";
import { importPartners } from "~/partnerships/partners/importing/import-partners.server";
import type { Database } from "~/platform/database.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { bytes, freshDatabase, newDistrict } from "../outreach/story";

const header =
  "Name,Kind,Website,Public_name,Vendor,Skills,Contact_name,Contact_email,Contact_may_mail";
const hanley =
  "Hanley Credit Union,business,hanley.test,Hanley,yes,Accounting; Spanish,Ana,ana@hanley.test,yes";
const now = { now: new Date("2026-11-28T12:00:00Z"), timezone: "America/Chicago" };

let database: Database;
let caller: Caller;
beforeEach(async () => {
  ({ database } = await freshDatabase());
  caller = await newDistrict(database);
});

async function take(lines: readonly string[], dryRun = false) {
  const imported = await importPartners(caller, bytes(lines), { dryRun, now });
  if (!imported.ok) throw new Error(imported.reason);
  return imported.report;
}

const kept = () =>
  transaction(caller, ({ db }) =>
    db.partner.findMany({ include: { contacts: true, resources: { orderBy: { id: "asc" } } } }),
  );

test("a file becomes partners with contacts and skills; again it changes nothing", async () => {
  const file = [header, hanley, "hanley  credit union,business,,,,Spanish,Ben,ben@hanley.test,"];
  const report = await take(file);
  expect(report).toMatchObject({
    partners: { new: 1, known: 0 },
    contacts: 2,
    skills: 2,
    refused: [],
  });
  expect(await kept()).toMatchObject([
    {
      ...{ name: "Hanley Credit Union", website: "https://hanley.test", publicName: "Hanley" },
      ...{ isVendor: true, agreedAt: now.now, contacts: [{ name: "Ana" }, { name: "Ben" }] },
      resources: [{ what: "Accounting", kind: "skill" }, { what: "Spanish" }],
    },
  ]);
  const before = await kept();
  expect(await take(file)).toMatchObject({
    partners: { new: 0, known: 1 },
    contacts: 0,
    skills: 0,
  });
  expect(await kept()).toEqual(before);
});

test("each row that cannot be taken names its row, its column and why", async () => {
  const { refused } = await take([
    header,
    ",business,,,,,,,",
    "A,shop,,,,,,,",
    "B,business,not a web address,,,,,,",
    "C,business,,,perhaps,,,,",
    "D,business,,,,,Dan,dan at home,",
    "E,business,,,,,Eve,,yes",
    "F,university,,,,,,,",
  ]);
  expect(refused.map(({ row, column }) => [row, column])).toEqual([
    ...[
      [2, "name"],
      [3, "kind"],
      [4, "website"],
      [5, "vendor"],
    ],
    ...[
      [6, "contact_email"],
      [7, "contact_email"],
    ],
  ]);
  expect(await kept()).toMatchObject([{ name: "F", kind: "higher_ed" }]);
});

test("a dry run says the same and keeps nothing, not even in the record", async () => {
  const said = await take([header, hanley], true);
  expect(await kept()).toEqual([]);
  expect(
    await transaction(caller, ({ db }) =>
      db.auditEntry.count({ where: { action: "partner.import" } }),
    ),
  ).toBe(0);
  expect(await take([header, hanley])).toEqual(said);
});

test("what is no table of partners is refused whole", async () => {
  const imported = await importPartners(caller, bytes(["a,b", "1,2"]), { dryRun: false, now });
  expect(imported).toMatchObject({ ok: false, reason: expect.stringContaining("name") });
});
