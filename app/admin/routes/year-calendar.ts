import { z } from "zod";
import { requireStaff } from "~/auth/require-staff.server";
import { getDistrict } from "~/districts/get-district.server";
import { todayIn } from "~/outreach/touches/today";
import { feedbackYear } from "../start/feedback-year";
import { yearCalendar } from "../start/year-calendar";
import type { Route } from "./+types/year-calendar";

/** A feedback year as a file for calendar programs. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "home.read");
  const { reportPromiseDays, timezone } = await getDistrict(staff);
  const now = staff.services.clock();
  const asked = new URL(request.url).searchParams.get("start");
  const start = z.iso.date().catch(todayIn(timezone, now)).parse(asked);
  const { hostname } = new URL(staff.services.env.APP_URL);
  return new Response(yearCalendar(feedbackYear(start, reportPromiseDays), hostname, now), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="feedback-year.ics"',
    },
  });
}
