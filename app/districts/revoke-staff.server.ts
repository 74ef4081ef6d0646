import { endSessionsOf } from "~/auth/end-session.server";
import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { lockDistrict } from "./district.db.server";
import { keepsAnAdmin } from "./staff";
import { findStaffMember, listStaffRows, updateStaffMember } from "./staff.db.server";

export type RevokedStaff = { ok: true } | { ok: false; reason: "unknown" | "last_admin" };

/** Ends somebody's access at once: sessions, sign-in links and API tokens. Their name stays in the record. */
export async function revokeStaff(caller: Caller, id: string, now: Date): Promise<RevokedStaff> {
  return transaction(caller, async (scope): Promise<RevokedStaff> => {
    await lockDistrict(scope);
    const member = await findStaffMember(scope, id);
    if (!member || member.revokedAt) return { ok: false, reason: "unknown" };
    if (!keepsAnAdmin(await listStaffRows(scope), { id, role: null })) {
      return { ok: false, reason: "last_admin" };
    }
    await updateStaffMember(scope, id, { revokedAt: now });
    await endSessionsOf(scope, id, now);
    await recordAudit(scope, "staff.revoke", `staff:${id}`);
    return { ok: true };
  });
}
