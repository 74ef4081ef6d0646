import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { decideInquiryMail } from "../inquiries/answer-inquiry.server";
import { backToCase, requireInquiry } from "../inquiries/require-inquiry.server";
import type { Route } from "./+types/inquiry-mail-repetition";

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "inquiry.answer");
  const { id } = await requireInquiry(staff, params.inquiry);
  const mail = requireId(params.answerMail);
  return backToCase(id, await decideInquiryMail(staff, id, mail, "queued"));
}
