import { getDistrict } from "~/districts/get-district.server";
import { notFound } from "~/platform/http.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { publicCaller } from "~/platform/system-caller.server";
import type { Satisfaction } from "./inquiry";
import { findInquiry, lockInquiry, updateInquiry } from "./inquiry.db.server";
import { findInquiryByToken } from "./inquiry-doors.db.server";
import { inquiryWords } from "./words/catalogue";

export type InquiryLink = { caller: Caller; id: string };

/** The case of a mailed link, or 404. The link shows nothing of what was written. */
export async function requireInquiryLink(services: Services, token: string): Promise<InquiryLink> {
  const found = /^[\w-]{22}$/.test(token) && (await findInquiryByToken(services.database, token));
  if (!found) notFound("There is no such link. It may be cut off: open it from the mail again.");
  return { caller: publicCaller(services.database, found.districtId), id: found.id };
}

export async function readInquiryLink({ caller, id }: InquiryLink, request: Request) {
  const { district, inquiry } = await transaction(caller, async (scope) => ({
    district: await getDistrict(scope),
    inquiry: await findInquiry(scope, id),
  }));
  if (!inquiry) notFound();
  const asked = new URL(request.url).searchParams.get("lang");
  const words = inquiryWords(asked, inquiry.language, district.language);
  return { district, inquiry, words };
}

/** What somebody says of the answer, once: who sends it again changes nothing. */
export async function keepSatisfaction(
  { caller, id }: InquiryLink,
  said: { satisfaction: Satisfaction; note: string },
  now: Date,
): Promise<void> {
  await transaction(caller, async (scope) => {
    const inquiry = await lockInquiry(scope, id);
    if (!inquiry?.askedAt || inquiry.satisfaction || inquiry.emptiedAt) return;
    const { satisfaction, note } = said;
    await updateInquiry(scope, id, { satisfaction, satisfactionNote: note, satisfiedAt: now });
  });
}
