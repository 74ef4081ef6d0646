import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { removeProof } from "../telling/tell.server";
import type { Route } from "./+types/proof-removal";

/** Takes a story away, from the board too. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "pledge.handle");
  const pledgeId = await removeProof(staff, requireId(params.proof));
  if (!pledgeId) notFound();
  return seeOther(`/admin/pledges/${pledgeId}/proofs`);
}
