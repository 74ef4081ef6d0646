import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { removeResource } from "../partners/keep-partner.server";
import { requirePartner } from "../partners/require-partner.server";
import type { Route } from "./+types/partner-resource-removal";

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "partner.edit");
  const { id } = await requirePartner(staff, params.partner);
  if (!(await removeResource(staff, id, requireId(params.resource)))) notFound();
  return seeOther(`/admin/partners/${id}?said=saved#resources`);
}
