import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { publishProof } from "../telling/tell.server";
import type { Route } from "./+types/proof-showing";

/** Shows a story on the board. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "pledge.handle");
  const pledgeId = await publishProof(staff, requireId(params.proof));
  if (!pledgeId) notFound();
  return seeOther(`/admin/pledges/${pledgeId}/proofs`);
}
