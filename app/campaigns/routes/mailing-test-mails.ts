import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { queueDraftMail } from "../mailings/draft-mail.server";
import { writtenLanguages } from "../mailings/mailing";
import { requireMailing } from "../mailings/write-mailing.server";
import type { Route } from "./+types/mailing-test-mails";

/** A draft's mail in one language, to oneself. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const { id, texts } = await requireMailing(staff, requireId(params.mailing));
  const language = String((await request.formData()).get("language"));
  if (!writtenLanguages(texts).includes(language)) notFound("It is not written in this language.");
  await queueDraftMail(staff, id, language, staff.session);
  return seeOther(`/admin/campaigns/drafts/${id}/sending?tested=${language}`);
}
