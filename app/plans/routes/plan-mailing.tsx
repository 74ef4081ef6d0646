import { useState } from "react";
import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import type { AudienceCount } from "~/campaigns/mailings/audience-count";
import { readChoices } from "~/campaigns/mailings/count-mailing.server";
import type { AudienceFilter } from "~/campaigns/mailings/mailing";
import { readFilter } from "~/campaigns/mailings/mailing-form";
import { withCounts } from "~/campaigns/mailings/read-mails";
import { MailsPart } from "~/campaigns/mails-part";
import { momentWords, readMoment } from "~/campaigns/start-moment.server";
import { localTimeWords } from "~/districts/timezone";
import { notFound, seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { announceVersion } from "../mailing/announce-version.server";
import { AnnouncementForm } from "../mailing/announcement-form";
import { countAnnouncement } from "../mailing/count-announcement.server";
import { findAnnouncement } from "../mailing/mailing.db.server";
import { requireAnnouncement } from "../mailing/require-announcement.server";
import { requirePlan } from "../require-plan.server";
import type { Route } from "./+types/plan-mailing";

export const handle = { room: "plan", js: true };
export const meta = () => [{ title: "Mail this draft" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const { plan, version, mails } = await requireAnnouncement(staff, params.plan);
  const choices = await readChoices(staff);
  const everybody = choices.audiences.map(({ audience }) => audience);
  const filter: AudienceFilter = { audiences: everybody, schools: [], languages: [] };
  const count = await countAnnouncement(staff, filter);
  const tested = new URL(request.url).searchParams.get("tested");
  const { email, timezone } = staff.session;
  return {
    ...{ slug: plan.slug, title: version.title, number: version.number },
    ...{ choices, filter, count, email, zone: localTimeWords(timezone) },
    campaignId: await transaction(staff, (scope) => findAnnouncement(scope, version.id)),
    tested: mails.some(({ language }) => language === tested) ? tested : null,
    mails: mails.map(({ html: _, template: __, ...mail }) => mail),
  };
}

/** Mails the version as it was chosen; "Count" only counts. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const plan = await requirePlan(staff, params.plan);
  const form = await request.formData();
  const filter = readFilter(form);
  const typed = readMoment(form, staff.session.timezone);
  const answer = async (errors: Record<string, string>, status: number) =>
    data({ errors, filter, at: typed.at, count: await countAnnouncement(staff, filter) }, status);
  if (filter.audiences.length === 0) {
    return answer({ audience: "Choose at least one audience." }, 422);
  }
  if (!typed.ok) return answer({ at: typed.error }, 422);
  if (form.get("next") === "count") return answer({}, 200);
  const announced = await announceVersion(staff, plan, filter, staff.services, typed.startsAt);
  if (announced.ok) return seeOther(`/admin/campaigns/${announced.campaignId}`);
  if (announced.reason === "not_published") notFound();
  if (announced.reason === "announced_before") {
    return answer({ audience: "This version was mailed before. It goes out once." }, 409);
  }
  return answer({ at: momentWords[announced.reason] }, 422);
}

export default function PlanMailing({ loaderData, actionData }: Route.ComponentProps) {
  const { slug, title, number, choices, campaignId, zone } = loaderData;
  const [live, setLive] = useState<AudienceCount | null>(null);
  const count = actionData?.count ?? loaderData.count;
  const errors: Record<string, string> = actionData?.errors ?? {};
  const base = `/admin/plans/${slug}/mailing`;
  return (
    <div className="stack">
      <ErrorSummary title="The draft is not mailed" errors={errors} />
      <PageHead
        kicker={<a href={`/admin/plans/${slug}`}>{title}</a>}
        title={`Mail version ${number}`}
        lede="Each person gets a link of their own. Whoever follows it can comment and agree after pressing one button, without an account."
      />
      {campaignId ? (
        <Note>
          <p>
            This version was mailed.{" "}
            <a href={`/admin/campaigns/${campaignId}`}>See how far it is</a>.
          </p>
        </Note>
      ) : (
        <AnnouncementForm
          {...{ base, choices, zone, errors, version: number }}
          filter={actionData?.filter ?? loaderData.filter}
          count={count}
          at={actionData?.at}
          onCount={setLive}
        />
      )}
      <MailsPart base={base} {...loaderData} mails={withCounts(loaderData.mails, live ?? count)} />
      <p className="row">
        <a href={`/admin/plans/${slug}`}>Back to the plan</a>
      </p>
    </div>
  );
}
