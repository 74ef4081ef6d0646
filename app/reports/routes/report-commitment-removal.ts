import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { removeCommitment } from "../commitments/keep-commitment.server";
import { goOn } from "../go-on.server";
import type { Route } from "./+types/report-commitment-removal";

/** Deletes a promise that nobody has read yet. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "report.edit");
  const at = { reportId: requireId(params.report), id: requireId(params.commitment) };
  return goOn(await removeCommitment(staff, at, staff.services.clock()));
}
