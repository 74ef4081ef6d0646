import { type LedgerCheck, lookAtLedger } from "~/campaigns/check-ledger.server";
import { resumeMail } from "~/campaigns/resume-mail.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { type OpenCases, readOpenMails } from "../inquiries/mail-ledger.db.server";
import { requeueInquiryMails } from "../inquiries/send-inquiry-mail.server";

export type MailCheck = Pick<LedgerCheck, "campaigns"> &
  Pick<OpenCases, "cases" | "otherCases"> & {
    queued: number;
    undecided: number;
    lastSettledAt: Date | null;
  };

/** What the ledgers of mailings and of inquiries say of mail that is not through. */
export async function lookAtMail(caller: Caller): Promise<MailCheck> {
  return transaction(caller, async (scope) => {
    const { campaigns, ...mailings } = await lookAtLedger(scope);
    const { cases, otherCases, ...answers } = await readOpenMails(scope);
    const settled = [mailings.lastSettledAt, answers.lastSettledAt].filter((at) => at !== null);
    return {
      ...{ campaigns, cases, otherCases },
      queued: mailings.queued + answers.queued,
      undecided: mailings.undecided + answers.undecided,
      lastSettledAt: settled.sort((a, b) => b.getTime() - a.getTime())[0] ?? null,
    };
  });
}

/** Mailings and answers go on. False if mail was not paused. */
export async function resumeAllMail(caller: Caller, now: Date): Promise<boolean> {
  return transaction(caller, async (scope) => {
    if (!(await resumeMail(scope))) return false;
    await requeueInquiryMails(scope, now);
    return true;
  });
}
