import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { changePledge, openOfNeeded } from "../pledges/change-pledge.server";
import { lockNeeded } from "../pledges/needed.db.server";
import { findPledge, lockPledge } from "../pledges/pledge.db.server";
import { sumsOf } from "../pledges/pledge-row";
import { hoursGiven } from "./hours";
import { hasBegun, takesPlace } from "./shift";
import { findShift, findSignup, keepSignup, lockShift } from "./shift.db.server";
import { mayChooseTimes } from "./sign-up.server";

export type Confirmed =
  | { ok: true; counted: number }
  | { ok: false; reason: "not_there" | "not_over" | "thanked" };

/**
 * Confirms how long somebody was there, or (0) that they were not. It counts as delivered of their offer, as
 * far as the need is open; confirmed anew it replaces what was confirmed before. Locks need, offer, shift.
 */
export async function confirmHours(
  caller: Caller,
  signupId: string,
  minutes: number,
  now: Date,
): Promise<Confirmed> {
  return transaction(caller, async (scope) => {
    const seen = await findSignup(scope, signupId);
    const shift = seen && (await findShift(scope, seen.shiftId));
    const pledge = seen && (await findPledge(scope, seen.pledgeId));
    if (!shift || !pledge?.needId) return refused("not_there");
    if (!hasBegun(shift, now)) return refused("not_over");
    await lockNeeded(scope, pledge.needId);
    await lockPledge(scope, pledge.id);
    await lockShift(scope, shift.id);
    const signup = await findSignup(scope, signupId);
    if (!signup || !takesPlace(signup)) return refused("not_there");
    if (!(await undo(scope, pledge.id, signup.counted ?? 0, now))) return refused("thanked");
    const counted = minutes > 0 ? await count(scope, pledge.id, minutes, now) : 0;
    const came = { state: "came", minutes, counted } as const;
    const missed = { state: "missed", minutes: null, counted: null } as const;
    await keepSignup(scope, signup, minutes > 0 ? came : missed);
    await recordAudit(scope, "shift.hours", `shift:${shift.id}`, { signupId, minutes, counted });
    return { ok: true, counted };
  });
}

async function undo(scope: Scope, pledgeId: string, counted: number, now: Date): Promise<boolean> {
  if (counted === 0) return true;
  return (await changePledge(scope, pledgeId, { kind: "corrected", amount: counted }, now)).ok;
}

/** How many minutes count: none of an offer that is ended or thanked already. */
async function count(scope: Scope, pledgeId: string, minutes: number, now: Date): Promise<number> {
  const pledge = await findPledge(scope, pledgeId);
  const needed = pledge?.needId ? await lockNeeded(scope, pledge.needId) : null;
  if (!pledge || !needed || !mayChooseTimes(pledge.state)) return 0;
  const open = needed.state === "closed" ? 0 : openOfNeeded(needed);
  const { events, counted } = hoursGiven(sumsOf(pledge), minutes, open);
  for (const event of events) {
    const done = await changePledge(scope, pledgeId, event, now);
    if (!done.ok) throw new Error(`hours that do not count (${done.reason})`);
  }
  return counted;
}

const refused = (reason: "not_there" | "not_over" | "thanked"): Confirmed => ({
  ok: false,
  reason,
});
