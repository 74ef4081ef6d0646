import { data } from "react-router";
import { z } from "zod";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { seeOther } from "~/platform/http.server";
import { noteCheck } from "../pledges/handle-pledge.server";
import { requirePledge } from "../pledges/load-staff-pledge.server";
import type { Route } from "./+types/pledge-check";

const schema = z.object({ cleared: z.enum(["yes", "no"]), day: z.iso.date() });

/** Notes the outcome of a background check. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "volunteer.check");
  const { id } = await requirePledge(staff, params.pledge);
  const form = parseForm(await request.formData(), schema);
  if (!form.ok) {
    const message =
      "Say yes or no, and choose the day of the check. Go back: what you chose is still there.";
    throw data({ message }, { status: 422 });
  }
  const { cleared, day } = form.value;
  await noteCheck(staff, id, { cleared: cleared === "yes", day });
  return seeOther(`/admin/pledges/${id}#check`);
}
