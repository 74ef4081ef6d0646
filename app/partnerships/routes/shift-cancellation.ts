import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { seeOther } from "~/platform/http.server";
import { requireShift } from "../shifts/load-shifts.server";
import { cancelShift } from "../shifts/staff-shift.server";
import type { Route } from "./+types/shift-cancellation";

/** Cancels a time and tells everybody on its lists. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "pledge.handle");
  const shift = await requireShift(staff, requireId(params.shift));
  const done = await cancelShift(staff, shift.id, staff.services.clock());
  if (!done.ok && done.reason === "over") {
    throw data(
      { message: "This time has begun: it cannot be cancelled any more." },
      { status: 409 },
    );
  }
  return seeOther(`/admin/needs/${shift.needId}/shifts#shift-${shift.id}`);
}
