import { requireStaff } from "~/auth/require-staff.server";
import { seeOther } from "~/platform/http.server";
import { markLeft } from "../partners/keep-partner.server";
import { requirePartner } from "../partners/require-partner.server";
import type { Route } from "./+types/partner-departure";

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "partner.edit");
  const { id } = await requirePartner(staff, params.partner);
  await markLeft(staff, id, staff.services.clock());
  return seeOther(`/admin/partners/${id}?said=saved`);
}
