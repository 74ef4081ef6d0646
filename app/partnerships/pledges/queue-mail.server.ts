import { queueSingleMail } from "~/campaigns/single-mail/send-single.server";
import { RESTORED } from "~/campaigns/single-mail/single-mail";
import type { Scope } from "~/platform/scope.server";
import { PLEDGE_MAILS } from "./pledge-mail";
import { insertMail, type NewMail } from "./pledge-mail.db.server";

export type { NewMail };

/** Gives a mail its place in the ledger, with what it tells of: it cannot be lost on the way, nor go out twice. */
export async function queuePledgeMail(scope: Scope, mail: NewMail): Promise<void> {
  const id = await insertMail(scope, mail);
  if (id) await queueSingleMail(scope, PLEDGE_MAILS, id);
}

/** Gives a mail that may have gone out before a restore its place, so that it does not by itself again. */
export async function keepRestoredMail(scope: Scope, mail: NewMail): Promise<void> {
  await insertMail(scope, mail, { state: "unknown", reply: RESTORED });
}
