import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { languageInEnglish } from "~/people/language-tag";
import { seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { Entries } from "~/ui/parts/entries";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { addTemplate } from "../inquiries/set-up.server";
import { readTemplate } from "../inquiries/template";
import { listTemplates } from "../inquiries/template.db.server";
import { TemplateForm } from "../inquiries/template-form";
import type { Route } from "./+types/answer-templates";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Words to begin with" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "inquiry.answer");
  const templates = await transaction(staff, listTemplates);
  return {
    templates: templates.map(({ id, name, texts }) => ({
      ...{ id, name },
      languages: Object.keys(texts).map(languageInEnglish).join(", "),
    })),
    mayEdit: staff.may("outreach.import"),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "outreach.import");
  const { ok, errors, value } = readTemplate(await request.formData());
  if (!ok) return data({ errors, value }, { status: 422 });
  if (await addTemplate(staff, value)) return seeOther("/admin/inquiries/templates");
  return data({ errors: { name: "Another one has this name." }, value }, { status: 422 });
}

export default function AnswerTemplates({ loaderData, actionData }: Route.ComponentProps) {
  const { templates, mayEdit } = loaderData;
  const errors: Record<string, string> = actionData?.errors ?? {};
  return (
    <>
      <ErrorSummary title="Nothing is saved yet" errors={errors} />
      <PageHead
        kicker={<a href="/admin/inquiries">Inquiries</a>}
        title="Words to begin with"
        lede="For what is asked again and again. On the page of an inquiry one click puts them into the answer, in the language of who asked; you change them before they go out."
      />
      <Entries
        level={2}
        entries={templates.map(({ id, name, languages }) => ({
          key: id,
          title: mayEdit ? <a href={`/admin/inquiries/templates/${id}`}>{name}</a> : name,
          text: languages,
        }))}
      />
      {mayEdit && (
        <Part id="new" title="Write new ones">
          <TemplateForm
            value={actionData?.value ?? { name: "", texts: {} }}
            errors={errors}
            button="Keep them"
          />
        </Part>
      )}
    </>
  );
}
