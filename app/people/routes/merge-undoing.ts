import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { undoMerge } from "../duplicates/merge-people.server";
import type { Route } from "./+types/merge-undoing";

/** Two entries are two people again. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "people.edit");
  const id = requireId(params.person);
  const now = staff.services.clock();
  if (!(await undoMerge(staff, requireId(params.merge), now))) notFound();
  return seeOther(`/admin/people/${id}`);
}
