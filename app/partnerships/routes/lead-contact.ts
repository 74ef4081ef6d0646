import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { answerLead } from "../leads/answer-lead.server";
import { markContacted } from "../leads/handle-lead.server";
import type { Route } from "./+types/lead-contact";

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "lead.handle");
  const handled = await markContacted(staff, requireId(params.lead), staff.services.clock());
  return answerLead(handled, () => "/admin/leads?said=saved");
}
