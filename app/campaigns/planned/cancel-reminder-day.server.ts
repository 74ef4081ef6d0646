import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { lockWave } from "../asked-wave.db.server";
import { endDay } from "./planned-mailing.db.server";
import { findRule } from "./reminder-rule.db.server";

/** One reminder of a rule is not sent. False where it was started meanwhile, or the rule has no such day. */
export async function cancelReminderDay(
  caller: Caller,
  day: { waveId: string; daysAfter: number },
  now: Date,
): Promise<boolean> {
  return transaction(caller, async (scope) => {
    const { waveId, daysAfter } = day;
    await lockWave(scope, waveId);
    const rule = await findRule(scope, waveId);
    if (!rule?.daysAfter.includes(daysAfter)) return false;
    if (!(await endDay(scope, day, { state: "cancelled", endedAt: now }))) return false;
    await recordAudit(scope, "mailing.cancel", `wave:${waveId}`, { daysAfter });
    return true;
  });
}
