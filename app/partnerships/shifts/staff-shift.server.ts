import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { findNeeded } from "../pledges/needed.db.server";
import { queuePledgeMail } from "../pledges/queue-mail.server";
import { hasBegun, type Shift, takesPlace } from "./shift";
import { insertShift, keepSignup, lockShift, updateShift } from "./shift.db.server";
import { moveUp } from "./sign-up.server";

export type ShiftFields = Pick<Shift, "startsAt" | "endsAt" | "places" | "where" | "note">;

/** Makes a time at which volunteers can come; null where the need takes none. */
export async function makeShift(
  caller: Caller,
  needId: string,
  fields: ShiftFields,
): Promise<string | null> {
  return transaction(caller, async (scope) => {
    const needed = await findNeeded(scope, needId);
    if (needed?.kind !== "volunteer") return null;
    const id = await insertShift(scope, needId, fields);
    await recordAudit(scope, "shift.make", `shift:${id}`, { needId, places: fields.places });
    return id;
  });
}

export type ShiftChange = { ok: true } | { ok: false; reason: "not_there" | "too_few" | "over" };

/** More or fewer places, other words. Nobody who has a place loses it; with more, who waits moves up. */
export async function changeShift(
  caller: Caller,
  id: string,
  fields: Pick<ShiftFields, "places" | "where" | "note">,
  now: Date,
): Promise<ShiftChange> {
  return transaction(caller, async (scope) => {
    const shift = await lockShift(scope, id);
    if (!shift || shift.cancelledAt) return { ok: false, reason: "not_there" };
    if (fields.places < shift.signups.filter(takesPlace).length) {
      return { ok: false, reason: "too_few" };
    }
    await updateShift(scope, id, fields);
    await moveUp(scope, id, now);
    await recordAudit(scope, "shift.change", `shift:${id}`, { places: fields.places });
    return { ok: true };
  });
}

/** Cancels a time that has not begun, and tells everybody on its lists. */
export async function cancelShift(caller: Caller, id: string, now: Date): Promise<ShiftChange> {
  return transaction(caller, async (scope) => {
    const shift = await lockShift(scope, id);
    if (!shift || shift.cancelledAt) return { ok: false, reason: "not_there" };
    if (hasBegun(shift, now)) return { ok: false, reason: "over" };
    await updateShift(scope, id, { cancelledAt: now });
    const told = shift.signups.filter(({ state }) => state === "signed_up" || state === "waiting");
    for (const { pledgeId } of told) {
      await keepSignup(scope, { shiftId: id, pledgeId }, { state: "cancelled" });
      await queuePledgeMail(scope, { pledgeId, kind: "shift_cancelled", about: id, at: now });
    }
    await recordAudit(scope, "shift.cancel", `shift:${id}`, { told: told.length });
    return { ok: true };
  });
}
