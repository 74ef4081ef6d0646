import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { leaveUnknownMail } from "../leave-unknown.server";
import type { Route } from "./+types/mail-settlement";

/** Leaves an unknown mail as it is. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.decide");
  const left = await leaveUnknownMail(staff, requireId(params.mail));
  if (left.ok) return seeOther(`/admin/campaigns/${left.campaignId}`);
  if (left.reason === "no_such_mail") notFound("There is no such mail.");
  const message = "Somebody has decided about this mail already.";
  throw data({ message }, { status: 409 });
}
