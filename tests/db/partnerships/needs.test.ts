import { beforeEach, expect, test } from "vitest";
import type { Database } from "~/platform/database.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { freshDatabase, newDistrict } from "../outreach/story";

let database: Database;
let caller: Caller;
beforeEach(async () => {
  ({ database } = await freshDatabase());
  caller = await newDistrict(database);
});

const laptops = {
  ...{ kind: "material", amount: 12, language: "en", stage: "planning", priority: "essential" },
  texts: { en: { title: "Spare laptops", why: "", ifUnmet: "", unit: "laptops" } },
};

const add = (by: Caller, data: object) =>
  transaction(by, ({ db, districtId }) =>
    db.need.create({ data: { ...laptops, ...data, districtId } }),
  );

test("a need of one district is not seen by another", async () => {
  await add(caller, {});
  const other = await newDistrict(database, "pine");
  expect(await transaction(other, ({ db }) => db.need.count())).toBe(0);
});

test.each([
  ["nothing is needed", { amount: 0 }],
  ["a kind nobody knows", { kind: "advice" }],
  ["open without a day of publication", { state: "open" }],
  ["no words in its own language", { language: "es" }],
])("the database refuses a need where %s", async (_, data) => {
  await expect(add(caller, data)).rejects.toThrow();
});
