import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { ConfirmForm } from "~/ui/parts/confirm-form";
import { Details } from "~/ui/parts/details";
import { Entries } from "~/ui/parts/entries";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { progressOf } from "../goals/goal";
import { GoalForm } from "../goals/goal-form";
import { progressSentences } from "../goals/goal-words";
import { requireGoal } from "../goals/require-goal.server";
import { saveGoal } from "../goals/save-goal.server";
import { sectionChoices } from "../goals/section-choices.server";
import { goalSchema } from "../plan-form";
import type { Route } from "./+types/plan-goal";

export const handle = { room: "plan" };
export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: loaderData?.goal.title ?? "Goal" },
];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const { plan, goal } = await requireGoal(staff, params);
  const { district_slug: district } = staff.session;
  const isPublic = plan.versions.some(({ publishedAt }) => publishedAt !== null);
  return {
    ...{ slug: plan.slug, goal, sections: await sectionChoices(staff, plan) },
    publicHref: isPublic ? `/d/${district}/plans/${plan.slug}#goal-${goal.id}` : null,
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const { plan, goal } = await requireGoal(staff, params);
  const form = parseForm(await request.formData(), goalSchema);
  if (!form.ok) return data(form, { status: 422 });
  await saveGoal(staff, plan.id, { id: goal.id, ...form.value });
  return seeOther(`/admin/plans/${plan.slug}/goals`);
}

export default function PlanGoal({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, goal, sections, publicHref } = loaderData;
  const errors: Record<string, string> = actionData?.errors ?? {};
  const base = `/admin/plans/${slug}/goals/${goal.id}`;
  const { milestones, ...kept } = goal;
  const current = Object.entries(kept).map(([name, value]) => [name, value ?? ""]);
  return (
    <>
      <ErrorSummary title="Nothing is saved yet" errors={errors} />
      <PageHead
        kicker={<a href={`/admin/plans/${slug}/goals`}>Goals</a>}
        title={goal.title}
        lede="Milestones make it visible how far a goal has come."
      >
        <a href={`/admin/needs?goal=${goal.id}`}>What it needs</a>
        <a href={`/admin/needs/new?goal=${goal.id}`}>Add a need for it</a>
        <a href={`/admin/commitments?goal=${goal.id}`}>What was promised for it</a>
        {publicHref && <a href={publicHref}>On the public page</a>}
      </PageHead>
      <Part id="milestones" title="Milestones">
        {milestones.length > 0 && (
          <Entries
            entries={milestones.map((milestone) => ({
              key: milestone.id,
              title: <a href={`${base}/milestones/${milestone.id}`}>{milestone.title}</a>,
              text: progressSentences(milestone, progressOf(milestone), "en").join(" "),
              body: (
                <p className="row">
                  <a href={`${base}/milestones/${milestone.id}/readings`}>Record a reading</a>
                </p>
              ),
            }))}
          />
        )}
        <Button look={milestones.length > 0 ? "quiet" : "main"} href={`${base}/milestones`}>
          Add a milestone
        </Button>
      </Part>
      <Part id="edit" title="Change the goal" noPrint>
        <GoalForm
          errors={errors}
          values={actionData?.values ?? (Object.fromEntries(current) as Record<string, string>)}
          sections={sections}
          button="Save"
          look="quiet"
        />
        <Details summary="Remove this goal">
          <ConfirmForm
            lost={<p>It leaves the plan’s page{lostWith(milestones.length)}.</p>}
            action={`${base}/removal`}
            button="Remove this goal"
          />
        </Details>
      </Part>
    </>
  );
}

function lostWith(milestones: number): string {
  if (milestones === 0) return "";
  if (milestones === 1) return " with its milestone and all readings of it";
  return ` with its ${milestones} milestones and all their readings`;
}
