import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { answerLead } from "../leads/answer-lead.server";
import { makePartner } from "../leads/handle-lead.server";
import type { Route } from "./+types/lead-partner";

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "lead.handle");
  const now = { now: staff.services.clock(), timezone: staff.session.timezone };
  const made = await makePartner(staff, requireId(params.lead), now);
  return answerLead(made, (partner) => `/admin/partners/${partner}?said=saved`);
}
