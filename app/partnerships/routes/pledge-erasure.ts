import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { erasePledger } from "../pledges/erase-pledger.server";
import { requirePledge } from "../pledges/load-staff-pledge.server";
import type { Route } from "./+types/pledge-erasure";

/** Takes the person out of an offer; the amounts stay. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "person.erase");
  const { id } = await requirePledge(staff, params.pledge);
  if (!(await erasePledger(staff, id))) notFound();
  return seeOther(`/admin/pledges/${id}`);
}
