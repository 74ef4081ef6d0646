import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { forbidden } from "~/platform/http.server";
import { goOn } from "../go-on.server";
import { publishReport } from "../publish-report.server";
import type { Route } from "./+types/report-publication";

/** Publishes report and release; the report's page then offers to mail it. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "report.publish");
  if (!staff.may("release.publish")) forbidden("Your role does not include publishing results.");
  const reportId = requireId(params.report);
  const published = await publishReport(staff, reportId, staff.services.clock());
  const isBefore = !published.ok && published.reason === "published";
  return goOn(isBefore ? { ok: true, reportId } : published);
}
