import { randomUUID } from "node:crypto";
import { recordAudit } from "~/platform/audit.db.server";
import type { Database } from "~/platform/database.server";
import { type Scope, transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import type { NewDistrict } from "./district";
import { insertDistrict } from "./district.db.server";

export type CreatedDistrict = { ok: true; districtId: string } | { ok: false; reason: string };

/** A new district on this system; `by` is who asked: "cli" or "set-up". */
export async function createDistrict(
  database: Database,
  district: NewDistrict,
  by: string,
): Promise<CreatedDistrict> {
  return transaction(systemCaller(database, randomUUID(), by), (scope) =>
    createDistrictIn(scope, district),
  );
}

/** The same inside the caller's transaction, whose district is the one to be. */
export async function createDistrictIn(
  scope: Scope,
  district: NewDistrict,
): Promise<CreatedDistrict> {
  if (!(await insertDistrict(scope, district))) {
    return { ok: false, reason: `There is a district "${district.slug}" already.` };
  }
  const { slug, name } = district;
  await recordAudit(scope, "district.create", `district:${scope.districtId}`, { slug, name });
  return { ok: true, districtId: scope.districtId };
}
