import { lookAtSingleMails, type SingleMails } from "~/campaigns/single-mail/send-single.server";
import { namedWaiting, type WaitingMails } from "~/campaigns/single-mail/single-mail";
import { getDistrict } from "~/districts/get-district.server";
import { type Scope, transaction } from "~/platform/scope.server";
import { INQUIRY_MAILS } from "./inquiry";
import { getInquiryLetter, nameCases } from "./inquiry-letter.db.server";
import { composeInquiryMail } from "./inquiry-mail.server";

/** Receipts and answers of inquiries. */
export const inquiryMails: SingleMails = {
  ledger: INQUIRY_MAILS,
  read: async (caller, { id }, { services, sender }) => {
    const letter = await transaction(caller, (scope) => getInquiryLetter(scope, id));
    return async () => composeInquiryMail(letter, await getDistrict(caller), services, sender);
  },
};

/** Cases with mails that are not through. */
export async function waitingInquiryMails(scope: Scope): Promise<WaitingMails> {
  const mails = await lookAtSingleMails(scope, INQUIRY_MAILS);
  const cases = await nameCases(
    scope,
    mails.open.map(({ about }) => about),
  );
  return namedWaiting(
    mails,
    cases.map(({ id, number, subject }) => ({
      ...{ about: id, href: `/admin/inquiries/${id}`, title: `No. ${number}: ${subject}` },
    })),
  );
}
