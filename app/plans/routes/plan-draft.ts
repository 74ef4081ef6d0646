import { requireStaff } from "~/auth/require-staff.server";
import { seeOther } from "~/platform/http.server";
import { beginDraft } from "../begin-draft.server";
import { requirePlan } from "../require-plan.server";
import type { Route } from "./+types/plan-draft";

/** A new working draft, a copy of the latest version. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const { slug } = await requirePlan(staff, params.plan);
  await beginDraft(staff, slug);
  return seeOther(`/admin/plans/${slug}`);
}
