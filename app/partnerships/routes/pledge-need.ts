import { data } from "react-router";
import { z } from "zod";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { seeOther } from "~/platform/http.server";
import { assignToNeed } from "../pledges/handle-pledge.server";
import { requirePledge } from "../pledges/load-staff-pledge.server";
import type { Route } from "./+types/pledge-need";

/** Puts an offer that is for no need yet to one. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "pledge.handle");
  const { id } = await requirePledge(staff, params.pledge);
  const form = parseForm(await request.formData(), z.object({ need: z.uuid() }));
  const isDone = form.ok && (await assignToNeed(staff, id, form.value.need));
  if (!isDone) {
    const message =
      "Choose a need of the list. If you did, somebody put the offer elsewhere meanwhile.";
    throw data({ message }, { status: 422 });
  }
  return seeOther(`/admin/pledges/${id}`);
}
