import { requireStaff } from "~/auth/require-staff.server";
import { answerMove } from "../needs/answer-move.server";
import type { Route } from "./+types/need-closing";

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "need.publish");
  return answerMove(staff, params.need, "closed");
}
