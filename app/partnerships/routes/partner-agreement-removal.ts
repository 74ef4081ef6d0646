import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { removeAgreement } from "../partners/keep-partner.server";
import { requirePartner } from "../partners/require-partner.server";
import type { Route } from "./+types/partner-agreement-removal";

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "partner.edit");
  const { id } = await requirePartner(staff, params.partner);
  if (!(await removeAgreement(staff, id, requireId(params.agreement)))) notFound();
  return seeOther(`/admin/partners/${id}?said=saved#agreements`);
}
