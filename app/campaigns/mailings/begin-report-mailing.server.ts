import { type Caller, transaction } from "~/platform/scope.server";
import type { MailingTexts } from "./mailing";
import { findReportDraft } from "./mailing.db.server";
import { beginMailing } from "./write-mailing.server";

/** The mailing about a report that is being written; where there is none, one with these texts is begun. */
export async function beginReportMailing(
  caller: Caller,
  reportId: string,
  texts: MailingTexts,
): Promise<string> {
  return transaction(
    caller,
    async (scope) =>
      (await findReportDraft(scope, reportId)) ??
      (await beginMailing(scope, "report", texts, reportId)),
  );
}
