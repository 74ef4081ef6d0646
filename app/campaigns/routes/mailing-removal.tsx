import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { getDistrict } from "~/districts/get-district.server";
import { notFound, seeOther } from "~/platform/http.server";
import { ConfirmForm } from "~/ui/parts/confirm-form";
import { PageHead } from "~/ui/parts/page-head";
import { requireMailing, throwAwayMailing } from "../mailings/write-mailing.server";
import type { Route } from "./+types/mailing-removal";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Throw a draft away" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const { id, texts, campaignId } = await requireMailing(staff, requireId(params.mailing));
  if (campaignId) throw seeOther(`/admin/campaigns/${campaignId}`);
  const { language } = await getDistrict(staff);
  const written = Object.keys(texts).length;
  return { id, written, subject: texts[language]?.subject || "Without a subject" };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const isGone = await throwAwayMailing(staff, requireId(params.mailing));
  if (!isGone) notFound("There is no such draft. It was sent, or thrown away before.");
  return seeOther("/admin/campaigns/new");
}

export default function MailingRemoval({ loaderData }: Route.ComponentProps) {
  const { id, subject, written } = loaderData;
  return (
    <div className="narrow stack">
      <PageHead title={`Throw away “${subject}”?`} />
      <ConfirmForm
        lost={
          <p>
            What is written in {written === 1 ? "one language" : `${written} languages`} is lost,
            and whom it was for. Nobody was sent it.
          </p>
        }
        button="Throw this draft away"
        back={{ href: `/admin/campaigns/drafts/${id}`, label: "Keep it" }}
      />
    </div>
  );
}
