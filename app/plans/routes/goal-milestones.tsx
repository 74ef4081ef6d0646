import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { seeOther } from "~/platform/http.server";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { PageHead } from "~/ui/parts/page-head";
import { MilestoneForm } from "../goals/milestone-form";
import { requireGoal } from "../goals/require-goal.server";
import { saveMilestone } from "../goals/save-milestone.server";
import { milestoneSchema } from "../plan-form";
import type { Route } from "./+types/goal-milestones";

export const handle = { room: "plan" };
export const meta = () => [{ title: "Add a milestone" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const { plan, goal } = await requireGoal(staff, params);
  return { back: `/admin/plans/${plan.slug}/goals/${goal.id}`, goal: goal.title };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const { plan, goal } = await requireGoal(staff, params);
  const form = parseForm(await request.formData(), milestoneSchema);
  if (!form.ok) return data(form, { status: 422 });
  await saveMilestone(staff, goal.id, { id: null, ...form.value });
  return seeOther(`/admin/plans/${plan.slug}/goals/${goal.id}`);
}

export default function GoalMilestones({ loaderData, actionData }: Route.ComponentProps) {
  const errors: Record<string, string> = actionData?.errors ?? {};
  return (
    <div className="narrow stack">
      <ErrorSummary title="The milestone is not added yet" errors={errors} />
      <PageHead kicker={<a href={loaderData.back}>{loaderData.goal}</a>} title="Add a milestone" />
      <MilestoneForm errors={errors} values={actionData?.values ?? {}} button="Add the milestone" />
    </div>
  );
}
