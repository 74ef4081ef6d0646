import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import type { PledgeState } from "../pledges/pledge";
import { lockPledge } from "../pledges/pledge.db.server";
import { queuePledgeMail } from "../pledges/queue-mail.server";
import { answerSignUp, hasBegun, type SignUpAnswer, whoMovesUp } from "./shift";
import { keepSignup, listShiftIdsOf, lockShift } from "./shift.db.server";

/** Whose offer was accepted may choose times. */
const mayChoose: readonly PledgeState[] = ["accepted", "scheduled", "delivered"];
export const mayChooseTimes = (state: PledgeState) => mayChoose.includes(state);

type Chosen = { pledgeId: string; shiftId: string; mayWait: boolean };

/**
 * Signs somebody up, under the offer's and then the shift's lock: of several who want the last place at
 * once one gets it, and the others are told.
 */
export async function signUp(
  caller: Caller,
  { pledgeId, shiftId, mayWait }: Chosen,
  now: Date,
): Promise<SignUpAnswer> {
  return transaction(caller, async (scope) => {
    const pledge = await lockPledge(scope, pledgeId);
    const shift = await lockShift(scope, shiftId);
    if (!pledge || !shift || shift.needId !== pledge.needId) return "gone";
    if (!mayChooseTimes(pledge.state)) return "gone";
    const answer = answerSignUp(shift, shift.signups, { pledgeId, mayWait, now });
    const before = shift.signups.find((signup) => signup.pledgeId === pledgeId)?.state;
    if (answer === "full" || answer === "gone" || answer === before) return answer;
    await keepSignup(scope, { shiftId, pledgeId }, { state: answer, since: now });
    return answer;
  });
}

/** Takes somebody off a shift's lists; who waits moves up, and is told. False where there is nothing to take. */
export async function cancelSignUp(
  caller: Caller,
  { pledgeId, shiftId }: { pledgeId: string; shiftId: string },
  now: Date,
): Promise<boolean> {
  return transaction(caller, async (scope) => {
    const shift = await lockShift(scope, shiftId);
    const own = shift?.signups.find((signup) => signup.pledgeId === pledgeId);
    if (!shift || !own || hasBegun(shift, now)) return false;
    if (own.state !== "signed_up" && own.state !== "waiting") return false;
    await keepSignup(scope, own, { state: "cancelled" });
    await moveUp(scope, shiftId, now);
    return true;
  });
}

/** Gives free places to who waited longest. Under the shift's lock. */
export async function moveUp(scope: Scope, shiftId: string, now: Date): Promise<void> {
  const shift = await lockShift(scope, shiftId);
  if (!shift || shift.cancelledAt || hasBegun(shift, now)) return;
  for (const { pledgeId } of whoMovesUp(shift, shift.signups)) {
    await keepSignup(scope, { shiftId, pledgeId }, { state: "signed_up", since: now });
    await queuePledgeMail(scope, {
      ...{ pledgeId, kind: "moved_up", about: `${shiftId}:${now.getTime()}`, at: now },
    });
  }
}

/** Who withdraws comes to nothing any more. In the order of the shifts' ids, as everybody locks several. */
export async function leaveAllShifts(scope: Scope, pledgeId: string, now: Date): Promise<void> {
  for (const shiftId of await listShiftIdsOf(scope, pledgeId)) {
    await cancelSignUp(scope, { pledgeId, shiftId }, now);
  }
}
