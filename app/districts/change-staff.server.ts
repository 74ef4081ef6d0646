import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, type Role, transaction } from "~/platform/scope.server";
import { lockDistrict } from "./district.db.server";
import { findSchoolIds } from "./find-school-ids.server";
import { checkRights, keepsAnAdmin, type Refusal } from "./staff";
import { findStaffMember, listStaffRows, updateStaffMember } from "./staff.db.server";

export type StaffChange = { name: string; role: Role; schools: readonly string[] };

export type ChangedStaff = { ok: true } | { ok: false; reason: "unknown" } | Refusal;

/** New name, role or schools; they hold from the member's next request on. */
export async function changeStaff(
  caller: Caller,
  id: string,
  change: StaffChange,
): Promise<ChangedStaff> {
  return transaction(caller, async (scope): Promise<ChangedStaff> => {
    await lockDistrict(scope);
    const member = await findStaffMember(scope, id);
    if (!member || member.revokedAt) return { ok: false, reason: "unknown" };
    const found = await findSchoolIds(scope, change.schools);
    if (!found.ok) return { ok: false, field: "schools", reason: found.reason };
    const { name, role } = change;
    const checked = checkRights({ role, schoolIds: found.ids });
    if (!checked.ok) return checked;
    if (!keepsAnAdmin(await listStaffRows(scope), { id, role })) {
      return {
        ok: false,
        field: "role",
        reason: "The district needs an admin: name another first.",
      };
    }
    await updateStaffMember(scope, id, { name, role, schoolIds: found.ids });
    await recordAudit(scope, "staff.change", `staff:${id}`, {
      before: { role: member.role, schools: member.schoolIds.length },
      after: { role, schools: found.ids.length },
    });
    return { ok: true };
  });
}
