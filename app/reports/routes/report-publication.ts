import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { forbidden, notFound, seeOther } from "~/platform/http.server";
import { publishReport } from "../publish-report.server";
import { refusalWords } from "../refusal-words";
import type { Route } from "./+types/report-publication";

/** Publishes report and release; the report's page then offers to mail it. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "report.publish");
  if (!staff.may("release.publish")) forbidden("Your role does not include publishing results.");
  const published = await publishReport(staff, requireId(params.wave), staff.services.clock());
  if (published.ok || published.reason === "published") {
    return seeOther(`/admin/waves/${params.wave}/report`);
  }
  if (published.reason === "no_report") notFound(refusalWords.no_report);
  forbidden(refusalWords[published.reason]);
}
