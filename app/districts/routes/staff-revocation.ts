import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { revokeStaff } from "../revoke-staff.server";
import type { Route } from "./+types/staff-revocation";

export async function action({ request, context, params }: Route.ActionArgs) {
  const caller = await requireStaff(request, context, "staff.edit");
  const id = requireId(params.member);
  const revoked = await revokeStaff(caller, id, caller.services.clock());
  if (revoked.ok) return seeOther("/admin/staff");
  if (revoked.reason === "unknown") notFound("There is no such member of staff.");
  throw data(
    { message: "The district needs an admin: name another before the last one goes." },
    { status: 409 },
  );
}
