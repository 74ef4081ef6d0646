import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { countMailing } from "../mailings/count-mailing.server";
import { readFilter } from "../mailings/mailing-form";
import { requireMailing } from "../mailings/write-mailing.server";
import type { Route } from "./+types/mailing-count";

/** The count of a choice that is not kept yet, for the page's script. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const mailing = await requireMailing(staff, requireId(params.mailing));
  const filter = readFilter(new URL(request.url).searchParams);
  const count = await countMailing(staff, mailing, filter);
  return Response.json(count, { headers: { "Cache-Control": "no-store" } });
}
