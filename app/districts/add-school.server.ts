import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { lockDistrict } from "./district.db.server";
import type { NewSchool } from "./school";
import { findSchoolByCode, insertSchool } from "./school.db.server";

export type AddedSchool = { ok: true; schoolId: string } | { ok: false; reason: string };

/** Codes differ by more than capitals: files are typed by people. */
export async function addSchool(caller: Caller, school: NewSchool): Promise<AddedSchool> {
  return transaction(caller, async (scope) => {
    await lockDistrict(scope);
    const same = await findSchoolByCode(scope, school.code);
    if (same) return { ok: false, reason: `The code ${same.code} is that of ${same.name}.` };
    const schoolId = await insertSchool(scope, school);
    await recordAudit(scope, "school.add", `school:${schoolId}`, { ...school });
    return { ok: true, schoolId };
  });
}
