import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { sendUnknownAgain } from "../send-unknown-again.server";
import type { Route } from "./+types/mail-repetition";

/** Sends an unknown mail again; it may arrive twice. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.decide");
  const again = await sendUnknownAgain(staff, requireId(params.mail));
  if (again.ok) return seeOther(`/admin/campaigns/${again.campaignId}`);
  if (again.reason === "no_such_mail") notFound("There is no such mail.");
  const message =
    again.reason === "cancelled"
      ? "The mailing was canceled: nothing of it is sent any more."
      : "Somebody has decided about this mail already.";
  throw data({ message }, { status: 409 });
}
