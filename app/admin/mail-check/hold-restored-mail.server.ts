import { pauseAllMail } from "~/campaigns/pause-all-mail.server";
import { parkRestoredMails } from "~/campaigns/single-mail/send-single.server";
import { INQUIRY_MAILS } from "~/outreach/inquiries/inquiry";
import { PLEDGE_MAILS } from "~/partnerships/pledges/pledge-mail";
import { keepRestoredReminders as keepShiftReminders } from "~/partnerships/shifts/remind-volunteers.server";
import type { Database } from "~/platform/database.server";
import { listDistricts } from "~/platform/find-district.db.server";
import { transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { DUE_MAILS } from "~/reports/commitments/commitment";
import { keepRestoredReminders as keepDueReminders } from "~/reports/commitments/remind-owners.server";

/**
 * For a restored system. All mail waits for an admin; besides, what may have gone out without this copy's knowing it
 * is `unknown`: mails that were in a sender's hands, and reminders that would be made now for the first time.
 */
export async function holdRestoredMail(database: Database, now: Date): Promise<void> {
  await pauseAllMail(database);
  for (const { id } of await listDistricts(database)) {
    await transaction(systemCaller(database, id, "restore"), async (scope) => {
      for (const ledger of [INQUIRY_MAILS, PLEDGE_MAILS, DUE_MAILS]) {
        await parkRestoredMails(scope, ledger, now);
      }
      await keepDueReminders(scope, now);
      await keepShiftReminders(scope, now);
    });
  }
}
