import { requireStaff } from "~/auth/require-staff.server";
import { loadSummary } from "../telling/load-summary.server";
import { summaryCsv } from "../telling/summary-csv";
import type { Route } from "./+types/partnerships-csv";

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "partner.read");
  const summary = await loadSummary(staff, new URL(request.url).searchParams);
  const { from, to } = summary.period;
  return new Response(summaryCsv(summary), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="partnerships-${from}-to-${to}.csv"`,
      "Cache-Control": "no-store",
    },
  });
}
