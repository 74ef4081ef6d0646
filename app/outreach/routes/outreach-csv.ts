import { requireStaff } from "~/auth/require-staff.server";
import { AUDIENCES } from "~/people/audience";
import { besideAwareness } from "../dashboard/awareness";
import { dashboardCsv } from "../dashboard/dashboard-csv";
import { daysBefore } from "../dashboard/effort";
import { loadMaterial } from "../dashboard/load-dashboard.server";
import { periodOf } from "../dashboard/period";
import { viewOf } from "../dashboard/view-dashboard";
import type { Route } from "./+types/outreach-csv";

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "outreach.read");
  const period = periodOf(new URL(request.url).searchParams.get("days"));
  const material = await loadMaterial(staff, period);
  const { coverage, gaps, schools, today, waves, acts } = material;
  const halfAYearBefore = (day: string) => daysBefore(day, 180);
  const beside = AUDIENCES.map((audience) => ({
    audience,
    rows: besideAwareness(waves, acts, audience, halfAYearBefore),
  }));
  const names = new Map(schools.map(({ id, code }) => [id, code]));
  const file = { ...viewOf(material), coverage, gaps, beside, schools: names };
  return new Response(dashboardCsv(file), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="outreach-${today}-${period}-days.csv"`,
      "Cache-Control": "no-store",
    },
  });
}
