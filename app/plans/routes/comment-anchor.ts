import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { acceptPlace } from "../changes/accept-suggestion.server";
import { requirePlan } from "../require-plan.server";
import type { Route } from "./+types/comment-anchor";

/** A comment that the latest version left belongs where it was suggested. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const comment = requireId(params.comment);
  const plan = await requirePlan(staff, params.plan);
  const number = Number((await request.formData()).get("version"));
  const version = plan.versions.find((one) => one.publishedAt && one.number === number);
  if (!version) notFound("There is no such published version of this plan.");
  const accepted = await acceptPlace(staff, plan, version, comment, staff.services.clock());
  if (!accepted.ok) notFound("There is no suggestion for this comment.");
  return seeOther(`/admin/plans/${plan.slug}/anchors`);
}
