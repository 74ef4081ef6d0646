import { afterAll } from "vitest";
import { addSchool } from "~/districts/add-school.server";
import { createDistrict } from "~/districts/create-district.server";
import type { NeedKind } from "~/partnerships/needs/amount";
import {
  enterOffer,
  type NewOffer,
  offerUnconfirmed,
} from "~/partnerships/pledges/make-pledge.server";
import { type Database, openDatabase } from "~/platform/database.server";
import { createLog } from "~/platform/log.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { testDatabase } from "../../support/database";

const opened: Database[] = [];
afterAll(() => Promise.all(opened.map((one) => one.close())));

export const secrets = { session: "s".repeat(43), link: "l".repeat(43) };

export async function freshDatabase(
  connections = 4,
): Promise<{ database: Database; ownerUrl: string }> {
  const { appUrl, ownerUrl } = await testDatabase();
  const database = openDatabase(appUrl, createLog("silent", "test"), connections);
  opened.push(database);
  return { database, ownerUrl };
}

/** A district in Chicago with one school. */
export async function newDistrict(database: Database, slug = "cedar"): Promise<Caller> {
  const district = { slug, name: "Cedar Valley", timezone: "America/Chicago", language: "en" };
  const created = await createDistrict(database, district, "test");
  if (!created.ok) throw new Error(created.reason);
  const own = systemCaller(database, created.districtId, "test");
  await addSchool(own, { code: "A", name: "Lakeside School" });
  return own;
}

/** An open need. */
export async function newNeed(caller: Caller, kind: NeedKind, amount: number): Promise<string> {
  const { id } = await transaction(caller, ({ db, districtId }) =>
    db.need.create({
      data: {
        ...{ districtId, kind, amount, language: "en", stage: "implementation", state: "open" },
        texts: { en: { title: "Laptops", why: "", ifUnmet: "", unit: "laptops" } },
        publishedAt: new Date("2026-10-01T12:00:00Z"),
      },
      select: { id: true },
    }),
  );
  return id;
}

const clock = () => new Date("2026-11-02T15:00:00Z");

export const anOffer = (needId: string | null, amount: number, more: Partial<NewOffer> = {}) => ({
  ...{ needId, amount, kind: "material" as const, unit: "", name: "Ines Prado", phone: "" },
  email: { address: "ines@prado.example", key: "ines@prado.example" },
  ...{ organization: "Prado Ltd", language: "en", message: "", publicName: null },
  ...more,
});

/** An offer that waits for its sender, and one that staff wrote down. */
export function unconfirmed(caller: Caller, needId: string | null, amount: number, more = {}) {
  const { email, ...offer } = anOffer(needId, amount, more);
  if (!email) throw new Error("an offer without an address");
  return offerUnconfirmed(caller, { clock, secrets }, { ...offer, email });
}
export const entered = (caller: Caller, needId: string | null, amount: number, more = {}) =>
  enterOffer(caller, { clock, secrets }, anOffer(needId, amount, more));
