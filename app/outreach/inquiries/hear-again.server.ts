import { getDistrict } from "~/districts/get-district.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { InquiryChannel } from "./inquiry";
import { insertMessage, lockInquiry, updateInquiry } from "./inquiry.db.server";
import { dueAt } from "./promise";
import { getPromise } from "./promise.db.server";

type Said = { body: string; medium: InquiryChannel; messageId?: string };

/** Who asked says more: the case awaits an answer again, due anew unless it still was. */
export async function hearAgain(
  caller: Caller,
  inquiryId: string,
  { body, medium, messageId }: Said,
  now: Date,
): Promise<boolean> {
  return transaction(caller, async (scope) => {
    const inquiry = await lockInquiry(scope, inquiryId);
    if (!inquiry || inquiry.emptiedAt) return false;
    await insertMessage(scope, {
      ...{ inquiryId, kind: "question", medium, body, author: inquiry.name, at: now },
      ...(messageId ? { messageId } : {}),
    });
    if (inquiry.state === "waiting") return true;
    const { timezone } = await getDistrict(scope);
    await updateInquiry(scope, inquiryId, {
      ...{ state: "waiting", closedAt: null, closeReason: null },
      dueAt: dueAt(now, await getPromise(scope), timezone),
    });
    return true;
  });
}
