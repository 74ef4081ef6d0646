import { requireStaff } from "~/auth/require-staff.server";
import { requirePlan } from "../require-plan.server";
import { uploadImage } from "../upload-image.server";
import type { Route } from "./+types/plan-images-json";

/** The editor's toolbar uploads a picture. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  await requirePlan(staff, params.plan);
  const uploaded = await uploadImage(staff, staff.session.district_slug, request);
  if (!uploaded.ok) {
    return Response.json({ message: uploaded.reason }, { status: uploaded.status });
  }
  return Response.json({ message: "It is in the text.", markdown: uploaded.markdown });
}
