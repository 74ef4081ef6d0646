import { z } from "zod";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { seeOther } from "~/platform/http.server";
import { moveSection } from "../move-section.server";
import { requireSection } from "../require-plan.server";
import type { Route } from "./+types/section-position";

const schema = z.object({ direction: z.enum(["up", "down"]) });

/** A section one place up or down. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const { plan, section } = await requireSection(staff, params.plan, params.section);
  const form = parseForm(await request.formData(), schema);
  if (form.ok) await moveSection(staff, plan.slug, section.key, form.value.direction);
  return seeOther(`/admin/plans/${plan.slug}#draft`);
}
