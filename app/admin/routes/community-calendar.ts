import { requirePublicDistrict } from "~/districts/get-district.server";
import { servicesContext } from "~/platform/services.server";
import { communityCalendar } from "../community/community-calendar.server";
import type { Route } from "./+types/community-calendar";

/** What is to come, as a file for calendar programs. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const services = context.get(servicesContext);
  const caller = await requirePublicDistrict(services, params.district);
  const asked = new URL(request.url).searchParams.get("lang");
  const { APP_URL } = services.env;
  const { slug, file } = await communityCalendar(caller, asked, APP_URL, services.clock());
  return new Response(file, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="${slug}.ics"`,
      "X-Content-Type-Options": "nosniff",
    },
  });
}
