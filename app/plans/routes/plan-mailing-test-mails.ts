import { requireStaff } from "~/auth/require-staff.server";
import { queueSample } from "~/campaigns/sample-mail.server";
import { seeOther } from "~/platform/http.server";
import { requireAnnouncement } from "../mailing/require-announcement.server";
import type { Route } from "./+types/plan-mailing-test-mails";

/** The mail about a version in one language, to whoever asks for it. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const { plan, version, inLanguage } = await requireAnnouncement(staff, params.plan);
  const form = await request.formData();
  const { language, template } = inLanguage(String(form.get("language")));
  const of = `version ${version.number} of plan:${plan.slug}`;
  await queueSample(staff, { of, language, mail: template }, staff.session);
  return seeOther(`/admin/plans/${plan.slug}/mailing?tested=${language}#mails`);
}
