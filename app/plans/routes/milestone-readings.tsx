import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { TextField } from "~/ui/fields/text-field";
import { PageHead } from "~/ui/parts/page-head";
import { requireMilestone } from "../goals/require-goal.server";
import { recordReading } from "../goals/save-milestone.server";
import { readingSchema } from "../plan-form";
import type { Route } from "./+types/milestone-readings";

export const handle = { room: "plan" };
export const meta = () => [{ title: "Record a reading" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const { plan, goal, milestone } = await requireMilestone(staff, params);
  return { back: `/admin/plans/${plan.slug}/goals/${goal.id}`, goal: goal.title, milestone };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const { plan, goal, milestone } = await requireMilestone(staff, params);
  const form = parseForm(await request.formData(), readingSchema);
  if (!form.ok) return data(form, { status: 422 });
  await recordReading(staff, milestone.id, form.value);
  return seeOther(`/admin/plans/${plan.slug}/goals/${goal.id}`);
}

export default function MilestoneReadings({ loaderData, actionData }: Route.ComponentProps) {
  const { back, goal, milestone } = loaderData;
  const values: Record<string, string> = actionData?.values ?? {};
  const errors: Record<string, string> = actionData?.errors ?? {};
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] });
  return (
    <div className="narrow stack">
      <ErrorSummary title="The reading is not recorded yet" errors={errors} />
      <PageHead
        kicker={<a href={back}>{goal}</a>}
        title="Record a reading"
        lede={[milestone.title, milestone.indicator].filter(Boolean).join(": ")}
      />
      <form method="post" className="form">
        <TextField
          {...field("takenOn")}
          label="Read on"
          hint="To correct a reading, record its day again: the later entry counts."
          type="date"
          short
        />
        <TextField
          {...field("value")}
          label="Value"
          labelNote={milestone.unit && `(${milestone.unit})`}
          inputMode="decimal"
          short
        />
        <TextField
          {...field("note")}
          label="Note"
          labelNote="(optional)"
          hint="How it was read, and what to bear in mind. Everybody reads it."
          maxLength={500}
          dir="auto"
        />
        <Button>Record it</Button>
      </form>
    </div>
  );
}
