import { randomUUID } from "node:crypto";
import { queueSingleMail } from "~/campaigns/single-mail/send-single.server";
import { getDistrict } from "~/districts/get-district.server";
import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { deriveToken, sha256 } from "~/platform/secrets.server";
import type { Services } from "~/platform/services.server";
import { INQUIRY_MAILS, type NewInquiry, subjectOf } from "./inquiry";
import { insertInquiry, insertMessage } from "./inquiry.db.server";
import { dueAt } from "./promise";
import { getPromise } from "./promise.db.server";

export type Opened = { id: string; number: number; dueAt: Date };

type Options = {
  /** Whether a mail tells them that it came in and by when it is answered. */
  receipt: boolean;
  /** Of a mail: by which it is known again. */
  messageId?: string;
};

/** Makes a case of what came in, due by the district's promise. With a receipt, its mail is queued with it. */
export async function openInquiry(
  caller: Caller,
  services: Pick<Services, "clock" | "secrets">,
  inquiry: NewInquiry,
  { receipt, messageId }: Options,
): Promise<Opened> {
  const now = services.clock();
  return transaction(caller, async (scope) => {
    const { timezone } = await getDistrict(scope);
    const due = dueAt(now, await getPromise(scope), timezone);
    const id = randomUUID();
    const { channel, body, audience, schoolId, language, name, email, phone } = inquiry;
    const number = await insertInquiry(scope, {
      ...{ id, channel, audience, schoolId, language, name, phone },
      subject: inquiry.subject ? subjectOf(inquiry.subject) : subjectOf(body),
      ...{ email: email?.address ?? "", emailKey: email?.key ?? "" },
      ...{ receivedAt: now, dueAt: due, firstDueAt: due },
      tokenHash: new Uint8Array(sha256(inquiryToken(services, id))),
    });
    const said = { inquiryId: id, kind: "question", medium: channel, body, author: name, at: now };
    await insertMessage(scope, { ...said, ...(messageId ? { messageId } : {}) });
    if (receipt && email) {
      const mail = { inquiryId: id, kind: "receipt", medium: "mail", body: "", at: now };
      const mailId = await insertMessage(scope, { ...mail, state: "queued" });
      await queueSingleMail(scope, INQUIRY_MAILS, mailId);
    }
    await recordAudit(scope, "inquiry.open", `inquiry:${id}`, { number, channel });
    return { id, number, dueAt: due };
  });
}

/** What stands in /i/:token of a case. */
export const inquiryToken = ({ secrets }: Pick<Services, "secrets">, id: string) =>
  deriveToken(secrets.link, "inquiry", id);
