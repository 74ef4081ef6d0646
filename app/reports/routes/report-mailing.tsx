import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { momentWords, readMoment } from "~/campaigns/start-moment.server";
import { localTimeWords } from "~/districts/timezone";
import { notFound, seeOther } from "~/platform/http.server";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { loadMailing } from "../load-mailing.server";
import { mailReport } from "../mail-report.server";
import { refusalWords } from "../refusal-words";
import { InvitedForm, ReadersForm } from "../report-mailing-forms";
import { tellReport } from "../tell-report.server";
import type { Route } from "./+types/report-mailing";

export const handle = { room: "report" };
export const meta = () => [{ title: "Mail the report" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const { session } = staff;
  const mailing = await loadMailing(staff, requireId(params.report));
  return { ...mailing, zone: localTimeWords(session.timezone) };
}

/**
 * A report on a wave is mailed to everybody invited, once: a second POST shows the campaign of the first. One on a plan
 * becomes a mailing, of which its readers are chosen next.
 */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const { id, kind } = await loadMailing(staff, requireId(params.report));
  if (kind === "plan") {
    const told = await tellReport(staff, id, staff.services);
    if (!told.ok) notFound(refusalWords[told.reason]);
    return seeOther(`/admin/campaigns/drafts/${told.mailingId}`);
  }
  const typed = readMoment(await request.formData(), staff.session.timezone);
  const refuse = (at: string) => data({ errors: { at }, at: typed.at }, { status: 422 });
  if (!typed.ok) return refuse(typed.error);
  const mailed = await mailReport(staff, id, staff.services, typed.startsAt);
  if (mailed.ok) return seeOther(`/admin/campaigns/${mailed.campaignId}`);
  if (mailed.reason === "past" || mailed.reason === "quiet") {
    return refuse(momentWords[mailed.reason]);
  }
  notFound(refusalWords[mailed.reason]);
}

export default function ReportMailing({ loaderData, actionData }: Route.ComponentProps) {
  const { id, title, kind, zone, mailings } = loaderData;
  const [mailed] = mailings;
  const errors: Record<string, string> = actionData?.errors ?? {};
  return (
    <div className="narrow stack">
      <ErrorSummary title="Nothing is mailed yet" errors={errors} />
      <PageHead
        kicker={
          <a href={`/admin/reports/${id}`}>
            <bdi>{title}</bdi>
          </a>
        }
        title={kind === "wave" && mailed ? "The report was mailed" : "Mail the report"}
      />
      {kind === "plan" && <ReadersForm mailings={mailings} />}
      {kind === "wave" && !mailed && (
        <InvitedForm {...{ id, zone, at: actionData?.at, error: errors.at }} />
      )}
      {kind === "wave" && mailed && (
        <Note>
          <p>
            It was mailed on {mailed.when}.{" "}
            <a href={`/admin/campaigns/${mailed.campaignId}`}>See how the mails went</a>
          </p>
        </Note>
      )}
    </div>
  );
}
