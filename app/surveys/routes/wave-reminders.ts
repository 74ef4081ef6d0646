import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { remindWave } from "~/campaigns/remind-wave.server";
import { forbidden, notFound, seeOther } from "~/platform/http.server";
import { askingOf } from "../asking-of.server";
import type { Route } from "./+types/wave-reminders";

const reasons = {
  closed: "The wave is closed: nobody can be asked any more.",
  not_invited: "Nobody has been invited to this wave yet.",
  still_reminding: "A reminder of this wave is still being sent.",
  not_open: "This reminder was started or canceled meanwhile.",
};

/** A reminder to those who have not answered, checked again at the moment of sending. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const asking = await askingOf(staff, requireId(params.wave));
  if (!asking) notFound();
  const reminded = await remindWave(staff, params.wave, asking, staff.services);
  if (reminded.ok) return seeOther(`/admin/campaigns/${reminded.campaignId}`);
  if (reminded.reason === "no_such_wave") notFound();
  forbidden(reasons[reminded.reason]);
}
