import { requireStaff } from "~/auth/require-staff.server";
import { requireSectionText } from "../load-section.server";
import { renderMarkdown } from "../markdown";
import { pictureProblems } from "../plan-images";
import { readSectionForm } from "../read-section-form.server";
import type { Route } from "./+types/section-rendering";

/** A typed text as readers will see it; nothing is kept. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const { section } = await requireSectionText(staff, params, request);
  const form = await readSectionForm(request);
  if (!form.ok) return Response.json({ errors: form.errors }, { status: form.status });
  const { heading, body } = form.value;
  const html = renderMarkdown(body, section.key);
  return Response.json({ heading, html, problems: pictureProblems(body) });
}
