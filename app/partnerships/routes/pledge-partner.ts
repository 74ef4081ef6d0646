import { data } from "react-router";
import { z } from "zod";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { seeOther } from "~/platform/http.server";
import { assignToPartner } from "../pledges/handle-pledge.server";
import { requirePledge } from "../pledges/load-staff-pledge.server";
import type { Route } from "./+types/pledge-partner";

const schema = z.object({ partner: z.uuid().or(z.literal("")) });

/** Says which partner an offer comes from. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "pledge.handle");
  const { id } = await requirePledge(staff, params.pledge);
  const form = parseForm(await request.formData(), schema);
  const isDone = form.ok && (await assignToPartner(staff, id, form.value.partner || null));
  if (!isDone) throw data({ message: "Choose a partner of the list." }, { status: 422 });
  return seeOther(`/admin/pledges/${id}`);
}
