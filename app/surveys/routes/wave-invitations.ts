import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { inviteWave } from "~/campaigns/invite-wave.server";
import { forbidden, notFound, seeOther } from "~/platform/http.server";
import { askingOf } from "../asking-of.server";
import type { Route } from "./+types/wave-invitations";

const reasons = {
  closed: "The wave is closed: nobody can be asked any more.",
  nobody:
    "Nobody on the list belongs to an audience that the survey has words for. Import people first.",
  not_open: "This invitation was started or canceled meanwhile.",
};

/** Inviting makes a campaign: a POST here, read there. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const asking = await askingOf(staff, requireId(params.wave));
  if (!asking) notFound();
  const invited = await inviteWave(staff, params.wave, asking, staff.services);
  if (invited.ok) return seeOther(`/admin/campaigns/${invited.campaignId}`);
  if (invited.reason === "no_such_wave") notFound();
  forbidden(reasons[invited.reason]);
}
