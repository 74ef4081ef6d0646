import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { confirmGone } from "../bounces/decide-address.server";
import type { Route } from "./+types/address-confirmation";

/** Nobody is there any more. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "address.fix");
  const isKnown = await confirmGone(staff, requireId(params.address));
  return isKnown ? seeOther("/admin/addresses") : notFound("There is no such address.");
}
