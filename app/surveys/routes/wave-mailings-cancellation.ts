import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { cancelPlannedMailing } from "~/campaigns/planned/cancel-planned-mailing.server";
import { notFound, seeOther } from "~/platform/http.server";
import { findWave } from "../get-wave.server";
import type { Route } from "./+types/wave-mailings-cancellation";

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const waveId = requireId(params.wave);
  if (!(await findWave(staff, waveId))) notFound();
  const planned = { waveId, id: requireId(params.planned) };
  if (await cancelPlannedMailing(staff, planned, staff.services.clock())) {
    return seeOther(`/admin/waves/${waveId}/mailings`);
  }
  throw data({ message: "This mailing does not wait any more." }, { status: 409 });
}
