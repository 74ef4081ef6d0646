import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { loadInvitation } from "~/campaigns/invitations/load-invitation.server";
import { readFilter } from "~/campaigns/mailings/mailing-form";
import { notFound } from "~/platform/http.server";
import { askingOf } from "../asking-of.server";
import type { Route } from "./+types/wave-invitations-count";

/** Whom a choice would invite, for the page's script. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const id = requireId(params.wave);
  const asking = (await askingOf(staff, id)) ?? notFound();
  const filter = readFilter(new URL(request.url).searchParams);
  const loaded = await loadInvitation(staff, id, asking, filter);
  return Response.json(loaded?.count ?? null, { headers: { "Cache-Control": "no-store" } });
}
