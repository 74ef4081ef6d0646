import { getDistrict } from "~/districts/get-district.server";
import { isQuietHour } from "~/districts/quiet-hours";
import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { lockWave } from "../asked-wave.db.server";
import type { Planned } from "./planned-mailing";
import type { ReminderRule } from "./reminder-rule";
import { findRuledWave, saveRule } from "./reminder-rule.db.server";

/** Reminds those who have not answered by a rule from now on; it takes the place of the one before. */
export async function setReminderRule(
  caller: Caller,
  waveId: string,
  rule: ReminderRule,
  now: Date,
): Promise<Planned> {
  return transaction(caller, async (scope) => {
    await lockWave(scope, waveId);
    const wave = await findRuledWave(scope, waveId, now);
    if (!wave) return { ok: false, reason: "no_such_wave" };
    if (wave.isClosed) return { ok: false, reason: "closed" };
    const district = await getDistrict(scope);
    if (hoursOf(rule).every((hour) => isQuietHour(district, hour))) {
      return { ok: false, reason: "quiet" };
    }
    await saveRule(scope, waveId, rule, now);
    await recordAudit(scope, "reminder-rule.set", `wave:${waveId}`, { ...rule });
    return { ok: true };
  });
}

function hoursOf({ fromHour, untilHour }: ReminderRule): number[] {
  return Array.from({ length: untilHour - fromHour }, (_, index) => fromHour + index);
}
