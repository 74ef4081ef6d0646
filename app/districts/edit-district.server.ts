import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { DistrictChange } from "./district";
import { getDistrictRow, updateDistrict } from "./district.db.server";

export async function editDistrict(caller: Caller, change: DistrictChange): Promise<void> {
  await transaction(caller, async (scope) => {
    const before = await getDistrictRow(scope);
    await updateDistrict(scope, change);
    await recordAudit(scope, "district.edit", `district:${scope.districtId}`, {
      before: Object.fromEntries(changedKeys(change, before).map((key) => [key, before[key]])),
      after: Object.fromEntries(changedKeys(change, before).map((key) => [key, change[key]])),
    });
  });
}

function changedKeys(change: DistrictChange, before: DistrictChange): (keyof DistrictChange)[] {
  const keys = Object.keys(change) as (keyof DistrictChange)[];
  return keys.filter((key) => change[key] !== before[key]);
}
