import { z } from "zod";
import { addJob } from "~/platform/jobs.db.server";
import type { Scope } from "~/platform/scope.server";
import type { PledgeMailKind } from "./pledge-mail";
import { insertMail } from "./pledge-mail.db.server";

export const SEND_PLEDGE_MAIL = "send-pledge-mail";

export const pledgeMailPayload = z.object({ districtId: z.uuid(), mailId: z.uuid() });

/** Has a worker send a mail; asking twice is asking once. */
export async function sendSoon(scope: Scope, mailId: string, runAt?: Date): Promise<void> {
  const payload = { districtId: scope.districtId, mailId };
  const key = `${SEND_PLEDGE_MAIL}:${mailId}`;
  await addJob(scope, SEND_PLEDGE_MAIL, payload, runAt ? { key, runAt } : { key });
}

type NewMail = {
  pledgeId: string;
  kind: PledgeMailKind;
  /** What tells two mails of a kind to one sender apart. */
  about?: string;
  words?: string;
  at: Date;
};

/** Gives a mail its place in the ledger, with what it tells of: it cannot be lost on the way, nor go out twice. */
export async function queuePledgeMail(scope: Scope, mail: NewMail): Promise<void> {
  const id = await insertMail(scope, mail);
  if (id) await sendSoon(scope, id);
}
