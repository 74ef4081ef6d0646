import { notFound, seeOther } from "~/platform/http.server";
import { endSession } from "../end-session.server";
import { requireId } from "../require-id.server";
import { requireStaff } from "../require-staff.server";
import type { Route } from "./+types/account-session";

/** Ends one session of one's own. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "account.edit");
  if (!(await endSession(staff, requireId(params.session))))
    notFound("This session is over already.");
  return seeOther("/admin/account");
}
