import { requireStaff } from "~/auth/require-staff.server";
import { requireAnnouncement } from "../mailing/require-announcement.server";
import type { Route } from "./+types/plan-mailing-preview";

/** The HTML of the mail about a version, for a frame without rights: see the server's security headers. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const { inLanguage } = await requireAnnouncement(staff, params.plan);
  return new Response(inLanguage(params.language).html, {
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}
