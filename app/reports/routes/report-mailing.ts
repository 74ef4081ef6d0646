import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { mailReport } from "../mail-report.server";
import { refusalWords } from "../refusal-words";
import type { Route } from "./+types/report-mailing";

/** Mails a published report once; a second POST shows the campaign of the first. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const mailed = await mailReport(staff, requireId(params.report), staff.services);
  if (!mailed.ok) notFound(refusalWords[mailed.reason]);
  return seeOther(`/admin/campaigns/${mailed.campaignId}`);
}
