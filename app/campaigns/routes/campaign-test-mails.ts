import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { queueTestMail } from "../queue-test-mail.server";
import type { Route } from "./+types/campaign-test-mails";

/** A test mail to oneself. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const id = requireId(params.campaign);
  const queued = await queueTestMail(staff, id, staff.session);
  if (!queued) notFound("There is no such campaign.");
  return seeOther(`/admin/campaigns/${id}`);
}
