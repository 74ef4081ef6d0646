import { requireStaff } from "~/auth/require-staff.server";
import { seeOther } from "~/platform/http.server";
import { requireGoal } from "../goals/require-goal.server";
import { removeGoal } from "../goals/save-goal.server";
import type { Route } from "./+types/goal-removal";

/** A goal leaves the plan's page. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const { plan, goal } = await requireGoal(staff, params);
  await removeGoal(staff, goal.id, staff.services.clock());
  return seeOther(`/admin/plans/${plan.slug}/goals`);
}
