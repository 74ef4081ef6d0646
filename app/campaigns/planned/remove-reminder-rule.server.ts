import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { lockWave } from "../asked-wave.db.server";
import { deleteRule } from "./reminder-rule.db.server";

/** No more reminders by themselves; what was started goes on. False where there was no rule. */
export async function removeReminderRule(caller: Caller, waveId: string): Promise<boolean> {
  return transaction(caller, async (scope) => {
    await lockWave(scope, waveId);
    const removed = await deleteRule(scope, waveId);
    if (removed) await recordAudit(scope, "reminder-rule.remove", `wave:${waveId}`);
    return removed;
  });
}
