import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { seeOther } from "~/platform/http.server";
import { pauseCampaign } from "../pause-campaign.server";
import { refuseSteering } from "../refuse-steering.server";
import type { Route } from "./+types/campaign-pause";

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const id = requireId(params.campaign);
  const steered = await pauseCampaign(staff, id);
  return steered.ok ? seeOther(`/admin/campaigns/${id}`) : refuseSteering(steered.reason);
}
