import { requireStaff } from "~/auth/require-staff.server";
import { readFilter } from "~/campaigns/mailings/mailing-form";
import { countAnnouncement } from "../mailing/count-announcement.server";
import { requirePlan } from "../require-plan.server";
import type { Route } from "./+types/plan-mailing-count";

/** Whom a choice would mail, for the page's script. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  await requirePlan(staff, params.plan);
  const count = await countAnnouncement(staff, readFilter(new URL(request.url).searchParams));
  return Response.json(count, { headers: { "Cache-Control": "no-store" } });
}
