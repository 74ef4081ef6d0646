import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { localTimeWords } from "~/districts/timezone";
import { notFound, seeOther } from "~/platform/http.server";
import { localTime } from "~/platform/local-time";
import { Button } from "~/ui/fields/button";
import { DateTimeField } from "~/ui/fields/date-time-field";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { PageHead } from "~/ui/parts/page-head";
import { loadCampaign } from "../load-campaign.server";
import { type StartRefusal, setCampaignStart } from "../set-campaign-start.server";
import { momentWords, readMoment } from "../start-moment.server";
import type { Route } from "./+types/campaign-start";

export const handle = { room: "reach" };
export const meta = () => [{ title: "When the mailing starts" }];

const reasons: Record<Exclude<StartRefusal, "no_such_campaign">, string> = {
  over: "The mailing is over or canceled: it cannot start any more.",
  begun: "Mails of it have left already. You can pause it instead.",
  ...momentWords,
};

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const found = await loadCampaign(staff, requireId(params.campaign));
  if (!found) notFound("There is no such campaign.");
  const { id, subject, startsAt } = found.campaign;
  const { timezone } = staff.session;
  return {
    ...{ id, subject },
    at: startsAt ? localTime(startsAt, timezone) : "",
    zone: localTimeWords(timezone),
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const id = requireId(params.campaign);
  const typed = readMoment(await request.formData(), staff.session.timezone);
  const refuse = (at: string) => data({ errors: { at }, at: typed.at }, { status: 422 });
  if (!typed.ok) return refuse(typed.error);
  const set = await setCampaignStart(staff, id, typed.startsAt, staff.services.clock());
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
