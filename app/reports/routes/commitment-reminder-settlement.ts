import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { decideDueMail } from "../commitments/send-due-mail.server";
import type { Route } from "./+types/commitment-reminder-settlement";

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "commitment.edit");
  const mail = { id: requireId(params.dueMail), about: requireId(params.commitment) };
  const decision = { state: "sent" as const, now: staff.services.clock() };
  if (!(await decideDueMail(staff, mail, decision))) notFound();
  return seeOther(`/admin/commitments/${mail.about}#reminders`);
}
