import { afterAll } from "vitest";
import { addSchool } from "~/districts/add-school.server";
import { createDistrict } from "~/districts/create-district.server";
import { type Database, openDatabase } from "~/platform/database.server";
import { createLog } from "~/platform/log.server";
import type { Caller } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { testDatabase } from "../../support/database";

const opened: Database[] = [];
afterAll(() => Promise.all(opened.map((one) => one.close())));

export async function freshDatabase(): Promise<{ database: Database; ownerUrl: string }> {
  const { appUrl, ownerUrl } = await testDatabase();
  const database = openDatabase(appUrl, createLog("silent", "test"), 4);
  opened.push(database);
  return { database, ownerUrl };
}

/** A district in Chicago with two schools. */
export async function newDistrict(database: Database, slug = "cedar"): Promise<Caller> {
  const district = { slug, name: "Cedar Valley", timezone: "America/Chicago", language: "en" };
  const created = await createDistrict(database, district, "test");
  if (!created.ok) throw new Error(created.reason);
  const own = systemCaller(database, created.districtId, "test");
  await addSchool(own, { code: "A", name: "Lakeside School" });
  await addSchool(own, { code: "B", name: "Hillside School" });
  return own;
}

export async function* bytes(lines: readonly string[]) {
  yield Buffer.from(lines.join("\n"));
}
