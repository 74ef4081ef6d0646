import { getDistrict } from "~/districts/get-district.server";
import { isQuiet } from "~/districts/quiet-hours";
import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Planned, PlannedKind, PlanRefusal } from "./planned-mailing";
import { insertPlanned } from "./planned-mailing.db.server";
import { findRuledWave } from "./reminder-rule.db.server";

/** A minute that has just begun is still to come for whoever typed it. */
const MINUTE = 60_000;

const refuse = (reason: PlanRefusal): Planned => ({ ok: false, reason });

/** A mailing of a wave at a moment of one's choice. */
export async function planMailing(
  caller: Caller,
  mailing: { waveId: string; kind: PlannedKind; at: Date },
  now: Date,
): Promise<Planned> {
  return transaction(caller, async (scope) => {
    const wave = await findRuledWave(scope, mailing.waveId, now);
    if (!wave) return refuse("no_such_wave");
    if (wave.isClosed) return refuse("closed");
    if (mailing.at.getTime() < now.getTime() - MINUTE) return refuse("past");
    if (mailing.at >= wave.closesAt) return refuse("after_closing");
    if (isQuiet(await getDistrict(scope), mailing.at)) return refuse("quiet");
    await insertPlanned(scope, mailing);
    const { waveId, kind, at } = mailing;
    await recordAudit(scope, "mailing.plan", `wave:${waveId}`, { kind, at: at.toISOString() });
    return { ok: true };
  });
}
