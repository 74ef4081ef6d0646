import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { decidePledgeMail } from "../pledges/handle-pledge.server";
import { requirePledge } from "../pledges/load-staff-pledge.server";
import type { Route } from "./+types/pledge-mail-repetition";

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "pledge.handle");
  const { id } = await requirePledge(staff, params.pledge);
  const isDone = await decidePledgeMail(staff, id, requireId(params.pledgeMail), "queued");
  if (!isDone) notFound();
  return seeOther(`/admin/pledges/${id}#mails`);
}
