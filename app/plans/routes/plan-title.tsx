import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { TextArea } from "~/ui/fields/text-area";
import { TextField } from "~/ui/fields/text-field";
import { PageHead } from "~/ui/parts/page-head";
import { languageName } from "../load-overview.server";
import { planHeadSchema } from "../plan-form";
import { requireDraft } from "../require-plan.server";
import { savePlanHead } from "../save-plan-head.server";
import type { Route } from "./+types/plan-title";

export const handle = { room: "plan" };
export const meta = () => [{ title: "Title and summary" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const { version } = await requireDraft(staff, params.plan);
  const { title, summary, language } = version;
  return { title, summary, language: languageName(language) };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const { plan } = await requireDraft(staff, params.plan);
  const form = parseForm(await request.formData(), planHeadSchema);
  if (!form.ok) return data(form, { status: 422 });
  await savePlanHead(staff, plan.slug, form.value);
  return seeOther(`/admin/plans/${plan.slug}`);
}

export default function PlanTitle({ loaderData, actionData, params }: Route.ComponentProps) {
  const { title, summary, language } = loaderData;
  const values: Record<string, string> = actionData?.values ?? { title, summary };
  const errors: Record<string, string> = actionData?.errors ?? {};
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] });
  return (
    <div className="narrow stack">
      <ErrorSummary title="Nothing is saved yet" errors={errors} />
      <PageHead
        kicker={<a href={`/admin/plans/${params.plan}`}>{title}</a>}
        title="Title and summary"
      />
      <form method="post" className="form">
        <TextField {...field("title")} label="Title" maxLength={200} dir="auto" />
        <TextArea
          {...field("summary")}
          label="What it is in two minutes"
          hint={`Stands above the plan, in ${language}: what you want, what changes for whom, by when. Plain words, about 250 of them.`}
          rows={10}
          dir="auto"
        />
        <Button>Save</Button>
      </form>
    </div>
  );
}
