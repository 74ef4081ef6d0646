import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { seeOther } from "~/platform/http.server";
import { refuseSteering } from "../refuse-steering.server";
import { resumeCampaign } from "../resume-campaign.server";
import type { Route } from "./+types/campaign-resumption";

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const id = requireId(params.campaign);
  const steered = await resumeCampaign(staff, id);
  return steered.ok ? seeOther(`/admin/campaigns/${id}`) : refuseSteering(steered.reason);
}
