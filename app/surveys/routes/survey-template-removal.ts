import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { removeTemplate } from "../remove-template.server";
import type { Route } from "./+types/survey-template-removal";

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "survey.edit");
  if (!(await removeTemplate(staff, requireId(params.template)))) notFound();
  return seeOther("/admin/surveys/templates");
}
