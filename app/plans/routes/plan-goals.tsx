import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { Empty } from "~/ui/parts/empty";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { listGoals } from "../goals/goal.db.server";
import { GoalForm } from "../goals/goal-form";
import { GoalList } from "../goals/goal-list";
import { saveGoal } from "../goals/save-goal.server";
import { sectionChoices } from "../goals/section-choices.server";
import { goalSchema } from "../plan-form";
import { requirePlan } from "../require-plan.server";
import type { Route } from "./+types/plan-goals";

export const handle = { room: "plan" };
export const meta = () => [{ title: "Goals" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "plan.read");
  const plan = await requirePlan(staff, params.plan);
  return {
    slug: plan.slug,
    title: plan.versions[0]?.title ?? plan.slug,
    goals: await transaction(staff, (scope) => listGoals(scope, plan.id)),
    sections: await sectionChoices(staff, plan),
    mayEdit: staff.may("plan.edit"),
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const plan = await requirePlan(staff, params.plan);
  const form = parseForm(await request.formData(), goalSchema);
  if (!form.ok) return data(form, { status: 422 });
  const goalId = await saveGoal(staff, plan.id, { id: null, ...form.value });
  return seeOther(`/admin/plans/${plan.slug}/goals/${goalId}`);
}

export default function PlanGoals({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, title, goals, sections, mayEdit } = loaderData;
  const errors: Record<string, string> = actionData?.errors ?? {};
  const href = (id: string) => `/admin/plans/${slug}/goals/${id}`;
  return (
    <>
      <ErrorSummary title="The goal is not added yet" errors={errors} />
      <PageHead
        kicker={<a href={`/admin/plans/${slug}`}>{title}</a>}
        title="Goals"
        lede="They stand beside the plan at once, whichever version is published, so that everybody sees how far each has come."
      />
      {goals.length === 0 ? (
        <Empty
          title="No goal yet"
          text="A goal says what will be different, who sees to it and by when. Its milestones have an indicator that is read now and then: that is how a difference in the use of technology can be shown instead of claimed."
        />
      ) : (
        <GoalList goals={goals} language="en" level={2} href={mayEdit ? href : undefined} />
      )}
      {mayEdit && (
        <Part id="add" title="Add a goal">
          <GoalForm
            errors={errors}
            values={actionData?.values ?? { stage: "planning" }}
            sections={sections}
            button="Add the goal"
            look={goals.length > 0 ? "quiet" : "main"}
          />
        </Part>
      )}
    </>
  );
}
