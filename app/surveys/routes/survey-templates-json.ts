import { z } from "zod";
import { requireStaff } from "~/auth/require-staff.server";
import { keepTemplate } from "../keep-template.server";
import { readJson } from "../read-json.server";
import { draftSchema } from "../survey";
import type { Route } from "./+types/survey-templates-json";

const schema = z.strictObject({ name: z.string().trim().min(1).max(200), definition: draftSchema });

/** The builder keeps a question or a section as a template. */
export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "survey.edit");
  const read = await readJson(request, schema);
  if (!read.ok) return Response.json({ message: read.message }, { status: read.status });
  const kept = await keepTemplate(staff, read.value);
  if (kept.ok) return Response.json({ source: `template-${kept.templateId}` });
  const message = "there are 500 templates already. Remove some that nobody uses.";
  return Response.json({ message }, { status: 422 });
}
