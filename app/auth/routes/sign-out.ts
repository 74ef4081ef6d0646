import { seeOther } from "~/platform/http.server";
import { endSession } from "../end-session.server";
import { requireStaff } from "../require-staff.server";
import { noSessionCookieHeader } from "../session-cookie.server";
import type { Route } from "./+types/sign-out";

export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "account.edit");
  await endSession(staff, staff.session.session_id);
  return seeOther("/login", { "Set-Cookie": noSessionCookieHeader(staff.services) });
}
