import { queueSingleMail } from "~/campaigns/single-mail/send-single.server";
import { RESTORED } from "~/campaigns/single-mail/single-mail";
import { getDistrict } from "~/districts/get-district.server";
import { todayIn } from "~/outreach/touches/today";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { DUE_MAILS, thresholdOf } from "./commitment";
import { insertDueMail, listOwned, type NewDueMail } from "./due-mail.db.server";

/** Job "remind-owners": a mail to whoever sees to a promise two weeks before its day, on it and a week after, once each. */
export async function remindOwners(caller: Caller, now: Date): Promise<void> {
  await transaction(caller, async (scope) => {
    for (const mail of await listDue(scope, now)) {
      const id = await insertDueMail(scope, mail);
      if (id) await queueSingleMail(scope, DUE_MAILS, id);
    }
  });
}

/** After a restore: reminders that are due and not in the backup may have gone out after it. */
export async function keepRestoredReminders(scope: Scope, now: Date): Promise<void> {
  const found = { state: "unknown" as const, reply: RESTORED };
  for (const mail of await listDue(scope, now)) await insertDueMail(scope, mail, found);
}

async function listDue(scope: Scope, now: Date): Promise<NewDueMail[]> {
  const { timezone } = await getDistrict(scope);
  const today = todayIn(timezone, now);
  return (await listOwned(scope)).flatMap(({ id, ownerId, dueOn }) => {
    const threshold = thresholdOf(dueOn, today);
    return threshold ? [{ commitmentId: id, staffId: ownerId, dueOn, threshold }] : [];
  });
}
