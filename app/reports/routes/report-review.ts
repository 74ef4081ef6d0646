import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { goOn } from "../go-on.server";
import { submitReport } from "../review-report.server";
import type { Route } from "./+types/report-review";

/** Sends a draft to whoever approves it. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "report.edit");
  return goOn(await submitReport(staff, requireId(params.report), staff.services.clock()));
}
