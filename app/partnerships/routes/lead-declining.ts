import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { answerLead } from "../leads/answer-lead.server";
import { declineLead } from "../leads/handle-lead.server";
import type { Route } from "./+types/lead-declining";

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "lead.handle");
  const handled = await declineLead(staff, requireId(params.lead), staff.services.clock());
  return answerLead(handled, () => "/admin/leads?said=saved");
}
