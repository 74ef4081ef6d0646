import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { localTimeWords } from "~/districts/timezone";
import { parseForm } from "~/platform/form-values.server";
import { seeOther } from "~/platform/http.server";
import { localInstant, localTime } from "~/platform/local-time";
import { Button } from "~/ui/fields/button";
import { DateTimeField } from "~/ui/fields/date-time-field";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { RadioField } from "~/ui/fields/radio-field";
import { TextField } from "~/ui/fields/text-field";
import { PageHead } from "~/ui/parts/page-head";
import { planSettingsSchema } from "../plan-form";
import { requirePlan } from "../require-plan.server";
import { savePlanSettings } from "../save-plan-settings.server";
import type { Route } from "./+types/plan-settings";

export const handle = { room: "plan" };
export const meta = () => [{ title: "How comments are taken" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const plan = await requirePlan(staff, params.plan);
  const { timezone } = staff.session;
  return {
    title: plan.versions[0]?.title ?? plan.slug,
    zone: localTimeWords(timezone),
    values: {
      moderation: plan.moderation,
      answerDays: String(plan.answerDays),
      commentsCloseAt: plan.commentsCloseAt ? localTime(plan.commentsCloseAt, timezone) : "",
    },
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const plan = await requirePlan(staff, params.plan);
  const form = parseForm(await request.formData(), planSettingsSchema);
  if (!form.ok) return data(form, { status: 422 });
  const closes = closing(form.value.commentsCloseAt, staff.session.timezone);
  if (!closes.ok) {
    const errors: Record<string, string> = {
      commentsCloseAt: "Give the closing as a date and time.",
    };
    const values = { ...form.value, answerDays: String(form.value.answerDays) };
    return data({ ok: false as const, errors, values }, { status: 422 });
  }
  const settings = { ...form.value, commentsCloseAt: closes.at };
  await savePlanSettings(staff, plan, settings);
  return seeOther(`/admin/plans/${plan.slug}#comments`);
}

function closing(text: string, timezone: string): { ok: true; at: Date | null } | { ok: false } {
  if (text === "") return { ok: true, at: null };
  const local = localInstant(text, timezone);
  return local.ok ? { ok: true, at: local.instant } : { ok: false };
}

export default function PlanSettings({ loaderData, actionData, params }: Route.ComponentProps) {
  const values: Record<string, string> = actionData?.values ?? loaderData.values;
  const errors: Record<string, string> = actionData?.errors ?? {};
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] });
  return (
    <div className="narrow stack">
      <ErrorSummary title="Nothing is saved yet" errors={errors} />
      <PageHead
        kicker={<a href={`/admin/plans/${params.plan}`}>{loaderData.title}</a>}
        title="How comments are taken"
      />
      <form method="post" className="form">
        <RadioField
          {...field("moderation")}
          label="When do staff read a comment?"
          options={[
            {
              value: "before",
              label: "Before everybody can: each waits in a queue until staff have let it through.",
            },
            {
              value: "after",
              label:
                "Afterwards: it is shown at once, and staff hide only what breaks the published rules.",
            },
          ]}
        />
        <DateTimeField
          {...field("commentsCloseAt")}
          label="Comments are taken until"
          labelNote="(optional)"
          hint="Left empty: until the next version is published."
          zone={loaderData.zone}
        />
        <TextField
          {...field("answerDays")}
          type="number"
          short
          label="Days until an unanswered comment is late"
          hint="Leaders see what is late on their first page."
        />
        <Button>Save</Button>
      </form>
    </div>
  );
}
