import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { endPlanned } from "./planned-mailing.db.server";

/** False where it was started meanwhile, or is none. */
export async function cancelPlannedMailing(
  caller: Caller,
  planned: { waveId: string; id: string },
  now: Date,
): Promise<boolean> {
  return transaction(caller, async (scope) => {
    if (!(await endPlanned(scope, planned, { state: "cancelled", endedAt: now }))) return false;
    await recordAudit(scope, "mailing.cancel", `wave:${planned.waveId}`, { id: planned.id });
    return true;
  });
}
