import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { cancelReminderDay } from "~/campaigns/planned/cancel-reminder-day.server";
import { notFound, seeOther } from "~/platform/http.server";
import { findWave } from "../get-wave.server";
import type { Route } from "./+types/wave-reminders-day-cancellation";

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const waveId = requireId(params.wave);
  if (!(await findWave(staff, waveId))) notFound();
  if (!/^\d{1,3}$/.test(params.day)) notFound();
  const day = { waveId, daysAfter: Number(params.day) };
  if (await cancelReminderDay(staff, day, staff.services.clock())) {
    return seeOther(`/admin/waves/${waveId}/mailings`);
  }
  throw data({ message: "This reminder does not wait any more." }, { status: 409 });
}
