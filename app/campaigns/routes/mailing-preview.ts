import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound } from "~/platform/http.server";
import { showMailing } from "../mailings/show-mailing.server";
import { requireMailing } from "../mailings/write-mailing.server";
import type { Route } from "./+types/mailing-preview";

/** The HTML of a draft's mail, for a frame without rights: see the server's security headers. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const mailing = await requireMailing(staff, requireId(params.mailing));
  const shown = await showMailing(staff, mailing, staff.session.name);
  const mail = shown.find(({ language }) => language === params.language);
  if (!mail) notFound("It is not written in this language.");
  return new Response(mail.html, {
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}
