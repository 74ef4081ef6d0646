import { getDistrict } from "~/districts/get-district.server";
import { isQuiet } from "~/districts/quiet-hours";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { keepRestoredMail, type NewMail, queuePledgeMail } from "../pledges/queue-mail.server";
import { listToRemind } from "./shift.db.server";

const DAY_MS = 24 * 3600_000;

/**
 * Schedule "remind-volunteers": who comes within a day is reminded once, not in the district's quiet hours, and
 * not who signed up less than a day before. Gives how many mails were queued or are already.
 */
export async function remindVolunteers(caller: Caller, now: Date): Promise<number> {
  return transaction(caller, async (scope) => {
    if (isQuiet(await getDistrict(scope), now)) return 0;
    const due = await listDue(scope, now);
    for (const reminder of due) await queuePledgeMail(scope, reminder);
    return due.length;
  });
}

/** After a restore: reminders that are due and not in the backup may have gone out after it. */
export async function keepRestoredReminders(scope: Scope, now: Date): Promise<void> {
  for (const reminder of await listDue(scope, now)) await keepRestoredMail(scope, reminder);
}

async function listDue(scope: Scope, now: Date): Promise<NewMail[]> {
  const until = new Date(now.getTime() + DAY_MS);
  const coming = await listToRemind(scope, { from: now, until });
  return coming
    .filter(({ since, startsAt }) => startsAt.getTime() - since.getTime() > DAY_MS)
    .map(({ pledgeId, shiftId }) => ({ pledgeId, kind: "reminder", about: shiftId, at: now }));
}
