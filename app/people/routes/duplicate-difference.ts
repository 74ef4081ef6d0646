import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { tellApart } from "../duplicates/merge-people.server";
import type { Route } from "./+types/duplicate-difference";

/** They only look alike: nobody is asked again. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "people.edit");
  const isApart = await tellApart(staff, requireId(params.person), requireId(params.duplicate));
  if (!isApart) notFound();
  return seeOther("/admin/people/duplicates");
}
