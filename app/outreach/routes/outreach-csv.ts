import { requireStaff } from "~/auth/require-staff.server";
import { dashboardCsv } from "../dashboard/dashboard-csv";
import { loadMaterial } from "../dashboard/load-dashboard.server";
import { periodOf } from "../dashboard/period";
import { viewOf } from "../dashboard/view-dashboard";
import type { Route } from "./+types/outreach-csv";

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "outreach.read");
  const period = periodOf(new URL(request.url).searchParams.get("days"));
  const material = await loadMaterial(staff, period);
  const { figures, handled } = viewOf(material);
  const { coverage, gaps, schools, today } = material;
  const names = new Map(schools.map(({ id, code }) => [id, code]));
  return new Response(dashboardCsv({ figures, handled, coverage, gaps, schools: names }), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="outreach-${today}-${period}-days.csv"`,
      "Cache-Control": "no-store",
    },
  });
}
