import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { forbidden, notFound, seeOther } from "~/platform/http.server";
import { removeTouch } from "../touches/keep-touch.server";
import type { Route } from "./+types/touch-removal";

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "outreach.edit");
  const removed = await removeTouch(staff, requireId(params.touch));
  if (removed.ok) return seeOther("/admin/touches?said=removed");
  if (removed.reason === "not_there") notFound();
  forbidden("It is not of your schools alone. Ask somebody who looks after the whole district.");
}
