import { getDistrict } from "~/districts/get-district.server";
import { isQuiet } from "~/districts/quiet-hours";
import { type Caller, transaction } from "~/platform/scope.server";
import { queuePledgeMail } from "../pledges/queue-mail.server";
import { listToRemind } from "./shift.db.server";

const DAY_MS = 24 * 3600_000;

/**
 * Schedule "remind-volunteers": who comes within a day is reminded once, not in the district's quiet hours, and
 * not who signed up less than a day before. Gives how many mails were queued or are already.
 */
export async function remindVolunteers(caller: Caller, now: Date): Promise<number> {
  return transaction(caller, async (scope) => {
    if (isQuiet(await getDistrict(scope), now)) return 0;
    const until = new Date(now.getTime() + DAY_MS);
    const coming = await listToRemind(scope, { from: now, until });
    const due = coming.filter(
      ({ since, startsAt }) => startsAt.getTime() - since.getTime() > DAY_MS,
    );
    for (const { pledgeId, shiftId } of due) {
      await queuePledgeMail(scope, { pledgeId, kind: "reminder", about: shiftId, at: now });
    }
    return due.length;
  });
}
