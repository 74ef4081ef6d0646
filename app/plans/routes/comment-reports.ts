import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { settleReports } from "../comments/moderate-comment.server";
import { moderated } from "../comments/moderate-route.server";
import { requirePlan } from "../require-plan.server";
import type { Route } from "./+types/comment-reports";

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "comment.moderate");
  const plan = await requirePlan(staff, params.plan);
  const form = await request.formData();
  const named = { planId: plan.id, id: requireId(params.comment), now: staff.services.clock() };
  return moderated(await settleReports(staff, named), plan.slug, form);
}
