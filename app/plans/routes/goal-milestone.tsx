import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { seeOther } from "~/platform/http.server";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { ConfirmForm } from "~/ui/parts/confirm-form";
import { Details } from "~/ui/parts/details";
import { PageHead } from "~/ui/parts/page-head";
import { MilestoneForm } from "../goals/milestone-form";
import { requireMilestone } from "../goals/require-goal.server";
import { saveMilestone } from "../goals/save-milestone.server";
import { milestoneSchema } from "../plan-form";
import type { Route } from "./+types/goal-milestone";

export const handle = { room: "plan" };
export const meta = () => [{ title: "Change a milestone" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const { plan, goal, milestone } = await requireMilestone(staff, params);
  const back = `/admin/plans/${plan.slug}/goals/${goal.id}`;
  return { back, goal: goal.title, milestone };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const { plan, goal, milestone } = await requireMilestone(staff, params);
  const form = parseForm(await request.formData(), milestoneSchema);
  if (!form.ok) return data(form, { status: 422 });
  await saveMilestone(staff, goal.id, { id: milestone.id, ...form.value });
  return seeOther(`/admin/plans/${plan.slug}/goals/${goal.id}`);
}

export default function GoalMilestone({ loaderData, actionData }: Route.ComponentProps) {
  const { back, goal, milestone } = loaderData;
  const { readings, ...kept } = milestone;
  const current = Object.entries(kept).map(([name, value]) => [name, value ?? ""]);
  const errors: Record<string, string> = actionData?.errors ?? {};
  return (
    <div className="narrow stack">
      <ErrorSummary title="Nothing is saved yet" errors={errors} />
      <PageHead kicker={<a href={back}>{goal}</a>} title={milestone.title} />
      <MilestoneForm
        errors={errors}
        values={actionData?.values ?? (Object.fromEntries(current) as Record<string, string>)}
        button="Save"
      />
      <Details summary="Remove this milestone">
        <ConfirmForm
          lost={<p>It leaves the plan’s page{lostWith(readings.length)}.</p>}
          action={`${back}/milestones/${milestone.id}/removal`}
          button="Remove this milestone"
        />
      </Details>
    </div>
  );
}

function lostWith(readings: number): string {
  if (readings === 0) return "";
  return readings === 1 ? " with its one reading" : ` with its ${readings} readings`;
}
