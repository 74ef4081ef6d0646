import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { removeNeed } from "../needs/keep-need.server";
import type { Route } from "./+types/need-removal";

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "need.edit");
  const removed = await removeNeed(staff, requireId(params.need));
  if (removed.ok) return seeOther("/admin/needs?said=removed");
  if (removed.reason === "not_there") notFound();
  throw data({ message: "It is published. Close it instead." }, { status: 409 });
}
