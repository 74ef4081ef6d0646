import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { closeInquiry } from "../inquiries/answer-inquiry.server";
import { closeSchema } from "../inquiries/case-forms";
import { backToCase, requireInquiry } from "../inquiries/require-inquiry.server";
import type { Route } from "./+types/inquiry-closing";

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "inquiry.answer");
  const { id } = await requireInquiry(staff, params.inquiry);
  const form = parseForm(await request.formData(), closeSchema);
  if (!form.ok) throw data({ message: "Choose why it needs no answer." }, { status: 422 });
  return backToCase(id, await closeInquiry(staff, id, form.value.reason));
}
