import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { PageHead } from "~/ui/parts/page-head";
import { loadSection, requireSectionText } from "../load-section.server";
import { readSectionForm } from "../read-section-form.server";
import { saveSection } from "../save-section.server";
import { Languages } from "../writing/languages";
import { Original } from "../writing/original";
import { SectionEditor } from "../writing/section-editor";
import { sectionHref } from "../writing/section-href";
import type { Route } from "./+types/plan-section";

export const handle = { room: "plan", js: true };
export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: loaderData ? `Write: ${loaderData.text.heading || loaderData.key}` : "Write" },
];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  return loadSection(staff, params, request);
}

/** Saves by hand; the editor also saves by itself, through the section's text. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const { plan, section, language } = await requireSectionText(staff, params, request);
  const form = await readSectionForm(request);
  if (!form.ok) return data(form, { status: form.status });
  const at = { slug: plan.slug, key: section.key, language };
  const saved = await saveSection(staff, at, form.value, staff.services.clock());
  if (saved.ok) return seeOther(sectionHref(at));
  const values = { heading: form.value.heading, body: form.value.body };
  if (saved.reason === "conflict") {
    const { current } = saved;
    const revised = { ...values, revision: String(current.revision) };
    return data({ ok: false as const, errors: {}, values: revised, current }, { status: 409 });
  }
  if (saved.reason !== "picture") notFound("This draft or section is gone: nothing was saved.");
  const errors: Record<string, string> = { body: saved.message };
  const kept = { ...values, revision: String(form.value.revision) };
  return data({ ok: false as const, errors, values: kept }, { status: 422 });
}

export default function PlanSection({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <>
      <PageHead
        kicker={<a href={`/admin/plans/${loaderData.slug}#draft`}>{loaderData.title}</a>}
        title={loaderData.text.heading || "A section without a heading"}
      />
      <Languages
        slug={loaderData.slug}
        sectionKey={loaderData.key}
        language={loaderData.language}
        languages={loaderData.languages}
      />
      {loaderData.original && (
        <Original {...loaderData.original} language={loaderData.ownLanguage} />
      )}
      <SectionEditor key={loaderData.language} section={loaderData} answer={actionData} />
    </>
  );
}
