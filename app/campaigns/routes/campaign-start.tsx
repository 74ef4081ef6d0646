import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { localInstant, localTime } from "~/platform/local-time";
import { Button } from "~/ui/fields/button";
import { DateTimeField } from "~/ui/fields/date-time-field";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { PageHead } from "~/ui/parts/page-head";
import { loadCampaign } from "../load-campaign.server";
import { type StartRefusal, setCampaignStart } from "../set-campaign-start.server";
import type { Route } from "./+types/campaign-start";

export const handle = { room: "reach" };
export const meta = () => [{ title: "When the mailing starts" }];

const reasons: Record<Exclude<StartRefusal, "no_such_campaign">, string> = {
  over: "The mailing is over or canceled: it cannot start any more.",
  begun: "Mails of it have left already. You can pause it instead.",
  past: "This moment is over. Give one that is still to come, or leave it empty.",
  quiet: "That is in your district’s quiet hours, in which no mailing leaves. Give another time.",
};

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const found = await loadCampaign(staff, requireId(params.campaign));
  if (!found) notFound("There is no such campaign.");
  const { id, subject, startsAt } = found.campaign;
  const { timezone, district_name } = staff.session;
  return {
    ...{ id, subject },
    at: startsAt ? localTime(startsAt, timezone) : "",
    zone: `${district_name} time (${timezone})`,
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const id = requireId(params.campaign);
  const text = String((await request.formData()).get("at") ?? "").trim();
  const refuse = (at: string) => data({ errors: { at }, at: text }, { status: 422 });
  const moment = text === "" ? null : localInstant(text, staff.session.timezone);
  if (moment && !moment.ok) return refuse("Give a date and a time, or leave it empty.");
  const startsAt = moment ? moment.instant : null;
  const set = await setCampaignStart(staff, id, startsAt, staff.services.clock());
  if (set.ok) return seeOther(`/admin/campaigns/${id}`);
  if (set.reason === "no_such_campaign") notFound("There is no such campaign.");
  return refuse(reasons[set.reason]);
}

export default function CampaignStart({ loaderData, actionData }: Route.ComponentProps) {
  const { id, subject, zone } = loaderData;
  return (
    <div className="narrow stack">
      <ErrorSummary title="Nothing is changed yet" errors={actionData?.errors ?? {}} />
      <PageHead
        kicker={<a href={`/admin/campaigns/${id}`}>“{subject}”</a>}
        title="When does this mailing start?"
      />
      <form method="post" className="form">
        <DateTimeField
          name="at"
          label="Not before"
          hint="Leave it empty to start at once."
          zone={zone}
          defaultValue={actionData?.at ?? loaderData.at}
          error={actionData?.errors.at}
        />
        <Button>Save</Button>
      </form>
    </div>
  );
}
