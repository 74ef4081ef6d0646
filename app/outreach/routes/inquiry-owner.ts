import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { giveInquiry } from "../inquiries/answer-inquiry.server";
import { ownerSchema } from "../inquiries/case-forms";
import { backToCase, requireInquiry } from "../inquiries/require-inquiry.server";
import type { Route } from "./+types/inquiry-owner";

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "inquiry.answer");
  const { id } = await requireInquiry(staff, params.inquiry);
  const form = parseForm(await request.formData(), ownerSchema);
  if (!form.ok) throw data({ message: "Choose somebody of the list." }, { status: 422 });
  return backToCase(id, await giveInquiry(staff, id, form.value.owner || null));
}
