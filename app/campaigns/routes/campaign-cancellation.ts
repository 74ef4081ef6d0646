import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { seeOther } from "~/platform/http.server";
import { cancelCampaign } from "../cancel-campaign.server";
import { refuseSteering } from "../refuse-steering.server";
import type { Route } from "./+types/campaign-cancellation";

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const id = requireId(params.campaign);
  const steered = await cancelCampaign(staff, id);
  return steered.ok ? seeOther(`/admin/campaigns/${id}`) : refuseSteering(steered.reason);
}
