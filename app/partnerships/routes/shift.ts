import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { seeOther } from "~/platform/http.server";
import { requireShift } from "../shifts/load-shifts.server";
import { shiftChangeSchema } from "../shifts/shift-form";
import { changeShift } from "../shifts/staff-shift.server";
import type { Route } from "./+types/shift";

/** Changes a time's places and words. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "pledge.handle");
  const shift = await requireShift(staff, requireId(params.shift));
  const form = parseForm(await request.formData(), shiftChangeSchema);
  if (!form.ok) {
    const message = Object.values(form.errors).join(" ");
    throw data({ message }, { status: 422 });
  }
  const done = await changeShift(staff, shift.id, form.value, staff.services.clock());
  if (!done.ok) {
    const message =
      done.reason === "too_few"
        ? "More people have a place already. Give at least as many places as are taken."
        : "This time was cancelled meanwhile.";
    throw data({ message }, { status: 409 });
  }
  return seeOther(`/admin/needs/${shift.needId}/shifts#shift-${shift.id}`);
}
