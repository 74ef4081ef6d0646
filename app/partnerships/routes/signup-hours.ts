import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { confirmHours } from "../shifts/confirm-hours.server";
import { requireShift } from "../shifts/load-shifts.server";
import { findSignup } from "../shifts/shift.db.server";
import { readHours } from "../shifts/shift-form";
import type { Route } from "./+types/signup-hours";

const refusals = {
  not_there: "They are not on the list of this time any more.",
  not_over: "This time has not begun yet. Confirm hours afterwards.",
  thanked: "Their offer was thanked for already, so its hours stay as they are.",
};

/** Confirms how long somebody was there. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "pledge.handle");
  const id = requireId(params.signup);
  const signup = (await transaction(staff, (scope) => findSignup(scope, id))) ?? notFound();
  const shift = await requireShift(staff, signup.shiftId);
  const minutes = readHours(String((await request.formData()).get("hours") ?? ""));
  if (minutes === null) {
    const message = "Write hours such as 2 or 1:30, or 0 if they were not there. Go back to do so.";
    throw data({ message }, { status: 422 });
  }
  const done = await confirmHours(staff, id, minutes, staff.services.clock());
  if (!done.ok) throw data({ message: refusals[done.reason] }, { status: 409 });
  return seeOther(`/admin/needs/${shift.needId}/shifts#shift-${shift.id}`);
}
