import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { removeTemplate } from "../inquiries/set-up.server";
import type { Route } from "./+types/answer-template-removal";

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "outreach.import");
  if (!(await removeTemplate(staff, requireId(params.answerTemplate)))) notFound();
  return seeOther("/admin/inquiries/templates");
}
