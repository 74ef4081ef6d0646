import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { noteOnInquiry } from "../inquiries/answer-inquiry.server";
import { noteSchema } from "../inquiries/case-forms";
import { backToCase, requireInquiry } from "../inquiries/require-inquiry.server";
import type { Route } from "./+types/inquiry-notes";

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "inquiry.answer");
  const { id } = await requireInquiry(staff, params.inquiry);
  const form = parseForm(await request.formData(), noteSchema);
  if (!form.ok) throw data({ message: Object.values(form.errors)[0] }, { status: 422 });
  return backToCase(id, await noteOnInquiry(staff, id, form.value.body));
}
