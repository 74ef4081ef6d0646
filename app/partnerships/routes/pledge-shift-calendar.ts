import { requireId } from "~/auth/require-id.server";
import { notFound } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { needTextIn } from "../needs/need";
import { openPledgeLink, requirePledgeLink } from "../pledges/pledge-link.server";
import { findShift } from "../shifts/shift.db.server";
import { shiftCalendar } from "../shifts/shift-calendar";
import type { Route } from "./+types/pledge-shift-calendar";

/** A time that its owner has signed up for, as a file for any calendar. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const services = context.get(servicesContext);
  const link = await requirePledgeLink(services, params.token);
  const id = requireId(params.shift);
  const shift = await transaction(link.caller, (scope) => findShift(scope, id));
  const own = shift?.signups.find(({ pledgeId }) => pledgeId === link.id);
  if (!shift || !own || own.state === "waiting") notFound();
  const { needed, district, words } = await openPledgeLink(link, request);
  const { APP_URL } = services.env;
  const file = shiftCalendar({
    ...{ shift, uid: `${own.id}@${new URL(APP_URL).hostname}`, now: services.clock() },
    title: [needed && needTextIn(needed, words.lang).title, district.name]
      .filter(Boolean)
      .join(", "),
    url: `${APP_URL}/g/${params.token}`,
  });
  return new Response(file, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="time-to-help.ics"',
      "Cache-Control": "no-store",
    },
  });
}
