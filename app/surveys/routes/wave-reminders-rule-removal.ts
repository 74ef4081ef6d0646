import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { removeReminderRule } from "~/campaigns/planned/remove-reminder-rule.server";
import { notFound, seeOther } from "~/platform/http.server";
import type { Route } from "./+types/wave-reminders-rule-removal";

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const id = requireId(params.wave);
  if (!(await removeReminderRule(staff, id))) notFound("No reminders are planned by a rule.");
  return seeOther(`/admin/waves/${id}/mailings`);
}
