import { requireStaff } from "~/auth/require-staff.server";
import { seeOther } from "~/platform/http.server";
import { requireMilestone } from "../goals/require-goal.server";
import { removeMilestone } from "../goals/save-milestone.server";
import type { Route } from "./+types/milestone-removal";

/** A milestone leaves its goal. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const { plan, goal, milestone } = await requireMilestone(staff, params);
  await removeMilestone(staff, milestone.id, staff.services.clock());
  return seeOther(`/admin/plans/${plan.slug}/goals/${goal.id}`);
}
