import { type LedgerCheck, lookAtLedger } from "~/campaigns/check-ledger.server";
import { resumeMail } from "~/campaigns/resume-mail.server";
import { requeueSingleMails } from "~/campaigns/single-mail/send-single.server";
import type { WaitingMails } from "~/campaigns/single-mail/single-mail";
import { INQUIRY_MAILS } from "~/outreach/inquiries/inquiry";
import { waitingInquiryMails } from "~/outreach/inquiries/send-inquiry-mail.server";
import { PLEDGE_MAILS } from "~/partnerships/pledges/pledge-mail";
import { waitingPledgeMails } from "~/partnerships/pledges/send-pledge-mail.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { DUE_MAILS } from "~/reports/commitments/commitment";
import { waitingDueMails } from "~/reports/commitments/send-due-mail.server";

export type MailCheck = Pick<LedgerCheck, "campaigns"> & {
  inquiries: WaitingMails;
  pledges: WaitingMails;
  reminders: WaitingMails;
  queued: number;
  undecided: number;
  lastSettledAt: Date | null;
};

/** What the ledgers of mailings and of single mails say of mail that is not through. */
export async function lookAtMail(caller: Caller): Promise<MailCheck> {
  return transaction(caller, async (scope) => {
    const { campaigns, ...mailings } = await lookAtLedger(scope);
    const inquiries = await waitingInquiryMails(scope);
    const pledges = await waitingPledgeMails(scope);
    const reminders = await waitingDueMails(scope);
    const ledgers = [mailings, inquiries, pledges, reminders];
    const sum = (of: "queued" | "undecided") =>
      ledgers.reduce((total, ledger) => total + ledger[of], 0);
    const settled = ledgers.map(({ lastSettledAt }) => lastSettledAt?.getTime() ?? 0);
    const last = Math.max(...settled);
    return {
      ...{ campaigns, inquiries, pledges, reminders },
      ...{ queued: sum("queued"), undecided: sum("undecided") },
      lastSettledAt: last > 0 ? new Date(last) : null,
    };
  });
}

/** All mail goes on. False if it was not paused. */
export async function resumeAllMail(caller: Caller, now: Date): Promise<boolean> {
  return transaction(caller, async (scope) => {
    if (!(await resumeMail(scope))) return false;
    for (const ledger of [INQUIRY_MAILS, PLEDGE_MAILS, DUE_MAILS]) {
      await requeueSingleMails(scope, ledger, now);
    }
    return true;
  });
}
