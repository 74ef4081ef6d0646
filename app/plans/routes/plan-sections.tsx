import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { SelectField } from "~/ui/fields/select-field";
import { TextField } from "~/ui/fields/text-field";
import { PageHead } from "~/ui/parts/page-head";
import { addSection } from "../add-section.server";
import { newSectionSchema } from "../plan-form";
import { kindChoices, notOpenWords } from "../plan-words";
import { requireDraft } from "../require-plan.server";
import type { Route } from "./+types/plan-sections";

export const handle = { room: "plan" };
export const meta = () => [{ title: "Add a section" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const { version } = await requireDraft(staff, params.plan);
  return { title: version.title };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const { plan } = await requireDraft(staff, params.plan);
  const form = parseForm(await request.formData(), newSectionSchema);
  if (!form.ok) return data(form, { status: 422 });
  const added = await addSection(staff, plan.slug, form.value, staff.services.clock());
  if (added.ok) {
    return seeOther(`/admin/plans/${plan.slug}/sections/${encodeURIComponent(added.key)}`);
  }
  const heading = added.reason === "too_many" ? "A plan has at most 300 sections." : notOpenWords;
  const errors: Record<string, string> = { heading };
  return data({ ok: false as const, errors, values: { ...form.value } }, { status: 422 });
}

export default function PlanSections({ loaderData, actionData, params }: Route.ComponentProps) {
  const values: Record<string, string> = actionData?.values ?? {};
  const errors: Record<string, string> = actionData?.errors ?? {};
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] });
  return (
    <div className="narrow stack">
      <ErrorSummary title="The section is not added yet" errors={errors} />
      <PageHead
        kicker={<a href={`/admin/plans/${params.plan}`}>{loaderData.title}</a>}
        title="Add a section"
      />
      <form method="post" className="form">
        <TextField {...field("heading")} label="Heading" maxLength={200} />
        <SelectField {...field("kind")} label="What it is" options={kindChoices} />
        <Button>Add the section</Button>
      </form>
    </div>
  );
}
