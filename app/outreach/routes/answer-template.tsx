import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { ConfirmForm } from "~/ui/parts/confirm-form";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { changeTemplate } from "../inquiries/set-up.server";
import { readTemplate } from "../inquiries/template";
import { findTemplate } from "../inquiries/template.db.server";
import { TemplateForm } from "../inquiries/template-form";
import type { Route } from "./+types/answer-template";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Words to begin with" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "outreach.import");
  const id = requireId(params.answerTemplate);
  const template = await transaction(staff, (scope) => findTemplate(scope, id));
  return template ?? notFound();
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "outreach.import");
  const id = requireId(params.answerTemplate);
  if (!(await transaction(staff, (scope) => findTemplate(scope, id)))) notFound();
  const { ok, errors, value } = readTemplate(await request.formData());
  if (!ok) return data({ errors, value }, { status: 422 });
  if (await changeTemplate(staff, id, value, staff.services.clock())) {
    return seeOther("/admin/inquiries/templates");
  }
  return data({ errors: { name: "Another one has this name." }, value }, { status: 422 });
}

export default function AnswerTemplate({ loaderData, actionData }: Route.ComponentProps) {
  const errors: Record<string, string> = actionData?.errors ?? {};
  return (
    <div className="narrow stack">
      <ErrorSummary title="Nothing is saved yet" errors={errors} />
      <PageHead
        kicker={<a href="/admin/inquiries/templates">Words to begin with</a>}
        title={loaderData.name}
      />
      <TemplateForm value={actionData?.value ?? loaderData} errors={errors} button="Save" />
      <Part id="remove" title="Not needed any more?">
        <ConfirmForm
          lost={<p>The words are gone in all their languages. Answers given stay as they are.</p>}
          button="Remove these words"
          action={`/admin/inquiries/templates/${loaderData.id}/removal`}
        />
      </Part>
    </div>
  );
}
