import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { findSchool, updateSchoolName } from "./school.db.server";

/** False if the district has no such school. The code stays: files name the school by it. */
export async function renameSchool(caller: Caller, id: string, name: string): Promise<boolean> {
  return transaction(caller, async (scope) => {
    const school = await findSchool(scope, id);
    if (!school) return false;
    await updateSchoolName(scope, id, name);
    await recordAudit(scope, "school.rename", `school:${id}`, { before: school.name, after: name });
    return true;
  });
}
