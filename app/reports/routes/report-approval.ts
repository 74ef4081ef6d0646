import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { goOn } from "../go-on.server";
import { approveReport } from "../review-report.server";
import type { Route } from "./+types/report-approval";

/** Says that a report may be published as it is. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "report.approve");
  return goOn(await approveReport(staff, requireId(params.report), staff.services.clock()));
}
