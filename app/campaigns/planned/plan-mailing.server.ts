import { getDistrict } from "~/districts/get-district.server";
import { isQuiet } from "~/districts/quiet-hours";
import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { findAskedWave } from "../asked-wave.db.server";
import { type InvitationChoice, mayChoose } from "../invitations/invitation-choice";
import type { Planned, PlanRefusal } from "./planned-mailing";
import { insertPlanned, type NewPlanned } from "./planned-mailing.db.server";
import { findRuledWave } from "./reminder-rule.db.server";

/** A minute that has just begun is still to come for whoever typed it. */
const MINUTE = 60_000;

const refuse = (reason: PlanRefusal): Planned => ({ ok: false, reason });

/** A mailing of a wave at a moment of one's choice; an invitation may be for a part of the list. */
export async function planMailing(
  caller: Caller,
  mailing: NewPlanned,
  now: Date,
): Promise<Planned> {
  return transaction(caller, async (scope) => {
    const { choice = null } = mailing;
    const wave = await findRuledWave(scope, mailing.waveId, now);
    const asked = await findAskedWave(scope, mailing.waveId);
    if (!wave || !asked) return refuse("no_such_wave");
    if (!mayChoose(choice, asked.mode)) return refuse("whole_audiences");
    if (wave.isClosed) return refuse("closed");
    if (mailing.at.getTime() < now.getTime() - MINUTE) return refuse("past");
    if (mailing.at >= wave.closesAt) return refuse("after_closing");
    if (isQuiet(await getDistrict(scope), mailing.at)) return refuse("quiet");
    await insertPlanned(scope, mailing);
    const { waveId, kind, at } = mailing;
    const detail = { kind, at: at.toISOString(), ...recorded(choice) };
    await recordAudit(scope, "mailing.plan", `wave:${waveId}`, detail);
    return { ok: true };
  });
}

const recorded = (choice: InvitationChoice) =>
  choice && { ...choice, schools: choice.schools.length };
