import { requireStaff } from "~/auth/require-staff.server";
import { forbidden, seeOther } from "~/platform/http.server";
import { tellSubscribers } from "../commitments/tell-subscribers.server";
import type { Route } from "./+types/commitment-news";

const refusals = {
  nothing_new: "Nothing has changed since they were last told.",
  nobody: "Nobody has asked to hear, or nobody whom mail reaches.",
  too_soon: "They were told less than a day ago. At most one mail a day was promised.",
} as const;

/** Mails what changed to those who asked to hear. */
export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const told = await tellSubscribers(staff, staff.services);
  if (!told.ok) forbidden(refusals[told.reason]);
  return seeOther(`/admin/campaigns/${told.campaignId}`);
}
