import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { PageHead } from "~/ui/parts/page-head";
import { loadSection, requireSectionText } from "../load-section.server";
import { renderMarkdown } from "../markdown";
import { pictureProblems } from "../plan-images";
import { readSectionForm } from "../read-section-form.server";
import { SectionEditor } from "../writing/section-editor";
import type { Route } from "./+types/section-preview";

export const handle = { room: "plan", js: true };
export const meta = () => [{ title: "Preview, not saved" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  return loadSection(staff, params, request);
}

/** For browsers without script: the typed text as readers will see it, with the form to go on in. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const { section } = await requireSectionText(staff, params, request);
  const form = await readSectionForm(request);
  if (!form.ok) return data(form, { status: form.status });
  const { heading, body, revision } = form.value;
  const [problem] = pictureProblems(body);
  const errors: Record<string, string> = problem ? { body: problem } : {};
  const values = { heading, body, revision: String(revision) };
  return { ok: true as const, errors, values, html: renderMarkdown(body, section.key) };
}

export default function SectionPreview({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <>
      <PageHead
        kicker={<a href={`/admin/plans/${loaderData.slug}#draft`}>{loaderData.title}</a>}
        title={loaderData.text.heading || "A section without a heading"}
        lede="A preview: this is how readers will see it. It is not saved yet."
      />
      <SectionEditor section={loaderData} answer={actionData} />
    </>
  );
}
