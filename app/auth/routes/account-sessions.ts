import { seeOther } from "~/platform/http.server";
import { endAllSessions } from "../end-session.server";
import { requireStaff } from "../require-staff.server";
import { noSessionCookieHeader } from "../session-cookie.server";
import type { Route } from "./+types/account-sessions";

/** Ends all sessions of one's own, this one too. */
export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "account.edit");
  await endAllSessions(staff);
  return seeOther("/login", { "Set-Cookie": noSessionCookieHeader(staff.services) });
}
