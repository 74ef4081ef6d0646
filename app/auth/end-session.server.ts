import { recordAudit } from "~/platform/audit.db.server";
import { type Scope, transaction } from "~/platform/scope.server";
import type { Staff } from "./require-staff.server";
import { revokeSession, revokeSessionsOf } from "./session.db.server";

/** Ends one of this person's own sessions; false if they have no such session. */
export async function endSession(staff: Staff, sessionId: string): Promise<boolean> {
  return transaction(staff, async (scope) => {
    const now = staff.services.clock();
    const ended = await revokeSession(scope, staff.actor.id, sessionId, now);
    if (ended) await recordAudit(scope, "session.end", `staff:${staff.actor.id}`);
    return ended;
  });
}

/** Signs this person out of every browser. */
export async function endAllSessions(staff: Staff): Promise<void> {
  await transaction(staff, async (scope) => {
    const count = await revokeSessionsOf(scope, staff.actor.id, staff.services.clock());
    await recordAudit(scope, "session.end-all", `staff:${staff.actor.id}`, { count });
  });
}

/** Signs somebody out everywhere because they are no longer staff. */
export async function endSessionsOf(scope: Scope, staffId: string, now: Date): Promise<void> {
  await revokeSessionsOf(scope, staffId, now);
}
