import { useState } from "react";
import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff, type Staff } from "~/auth/require-staff.server";
import type { Asking } from "~/campaigns/asking";
import type { InvitationCount } from "~/campaigns/invitations/invitation-count";
import { InvitationForm } from "~/campaigns/invitations/invitation-form";
import { loadInvitation } from "~/campaigns/invitations/load-invitation.server";
import { showWaveMails } from "~/campaigns/invitations/show-wave-mails.server";
import { inviteWave } from "~/campaigns/invite-wave.server";
import type { AudienceFilter } from "~/campaigns/mailings/mailing";
import { readFilter } from "~/campaigns/mailings/mailing-form";
import { withCounts } from "~/campaigns/mailings/read-mails";
import { MailsPart } from "~/campaigns/mails-part";
import { planMailing } from "~/campaigns/planned/plan-mailing.server";
import { NOW } from "~/campaigns/planned/planned-mailing";
import { refusalWords } from "~/campaigns/planned/rule-words";
import { readMoment } from "~/campaigns/start-moment.server";
import { localTimeWords } from "~/districts/timezone";
import { forbidden, notFound, seeOther } from "~/platform/http.server";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { Empty } from "~/ui/parts/empty";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { askingOf } from "../asking-of.server";
import { findWaveName } from "../find-wave-name.server";
import type { Route } from "./+types/wave-invitations";

export const handle = { room: "listen", js: true };
export const meta = () => [{ title: "Invite people" }];

const reasons = {
  closed: "The wave is closed: nobody can be asked any more.",
  nobody:
    "Nobody on the list belongs to an audience that the survey has words for. Import people first.",
  not_open: "This invitation was started or canceled meanwhile.",
  whole_audiences:
    "Answers of this wave are anonymous, so whole audiences are asked, no part of one.",
};
const noAudience = "Choose at least one audience.";
const nobodyLeft = "Of those you chose nobody is left to invite. Choose others.";

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const id = requireId(params.wave);
  const asking = (await askingOf(staff, id)) ?? notFound();
  const loaded = await loadInvitation(staff, id, asking, null);
  const mails = await showMails(staff, id, asking);
  if (!loaded || !mails) notFound();
  const tested = new URL(request.url).searchParams.get("tested");
  return {
    ...{ ...loaded, id, name: await findWaveName(staff, id), email: staff.session.email },
    zone: localTimeWords(staff.session.timezone),
    tested: mails.some(({ language }) => language === tested) ? tested : null,
    mails: mails.map(({ html: _, template: __, ...mail }) => mail),
  };
}

const showMails = (staff: Staff, waveId: string, asking: Asking) =>
  showWaveMails(staff, { waveId, kind: "invitation" }, asking, {
    ...{ appUrl: staff.services.env.APP_URL, givenName: staff.session.name },
  });

/** Inviting makes a campaign: a POST here, read there. Without a choice everybody on the list is asked. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const id = requireId(params.wave);
  const asking = (await askingOf(staff, id)) ?? notFound();
  const form = await request.formData();
  const choice = form.get("choice") === "some" ? readFilter(form) : null;
  if (choice) {
    const { at, startsAt, count, errors } = await lookAt(staff, id, asking, { choice, form });
    const again = (wrong: Record<string, string>, status: number) =>
      data({ errors: wrong, filter: choice, at, count }, status);
    if (Object.keys(errors).length > 0) return again(errors, 422);
    if (form.get("next") === "count") return again({}, 200);
    if (startsAt) {
      const planned = { waveId: id, kind: "invitation", at: startsAt, choice } as const;
      const said = await planMailing(staff, planned, staff.services.clock());
      if (said.ok) return seeOther(`/admin/waves/${id}/mailings`);
      if (said.reason === "no_such_wave") notFound();
      return again({ at: refusalWords[said.reason] }, 422);
    }
  }
  const invited = await inviteWave(staff, id, asking, staff.services, NOW, choice);
  if (invited.ok) return seeOther(`/admin/campaigns/${invited.campaignId}`);
  if (invited.reason === "no_such_wave") notFound();
  forbidden(reasons[invited.reason]);
}

/** What a choice comes to and when, and why nobody can be invited by it, if so; later somebody may be new. */
async function lookAt(
  staff: Staff,
  id: string,
  asking: Asking,
  { choice, form }: { choice: AudienceFilter; form: FormData },
) {
  const { count } = (await loadInvitation(staff, id, asking, choice)) ?? notFound();
  const typed = readMoment(form, staff.session.timezone);
  const errors: Record<string, string> = {};
  if (choice.audiences.length === 0) errors.audience = noAudience;
  else if (count.people === 0 && typed.at === "") errors.audience = nobodyLeft;
  if (!typed.ok) errors.at = typed.error;
  return { count, errors, at: typed.at, startsAt: typed.ok ? typed.startsAt : null };
}

export default function WaveInvitations({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, choices, isClosed, isInvited, isAnonymous } = loaderData;
  const [live, setLive] = useState<InvitationCount | null>(null);
  const count = actionData?.count ?? loaderData.count;
  const errors: Record<string, string> = actionData?.errors ?? {};
  const base = `/admin/waves/${id}/invitations`;
  return (
    <div className="stack">
      <ErrorSummary title="Nobody is invited yet" errors={errors} />
      <PageHead
        kicker={<a href={`/admin/waves/${id}`}>{name}</a>}
        title="Look at it, then invite"
        lede="Nothing is sent from here before you press the button, and nobody is asked twice."
      />
      <Part id="who" title={isInvited ? "Whom do you invite now?" : "Whom do you invite?"}>
        {isAnonymous && (
          <Note>
            <p>
              Answers are anonymous, so whole audiences are asked: a part of one would stand apart.
            </p>
          </Note>
        )}
        {isClosed && <p>{reasons.closed}</p>}
        {!isClosed && choices.audiences.length === 0 && (
          <Empty
            title="Nobody is on the list yet"
            text={reasons.nobody}
            action={<a href="/admin/people">Go to the directory</a>}
          />
        )}
        {!isClosed && choices.audiences.length > 0 && (
          <InvitationForm
            {...{ base, choices, errors }}
            zone={loaderData.zone}
            filter={actionData?.filter ?? loaderData.filter}
            count={count}
            at={actionData?.at}
            onCount={setLive}
          />
        )}
        {!isClosed && (
          <p>
            <a href={`/admin/waves/${id}/mailings`}>See what is planned, and reminders</a>
          </p>
        )}
      </Part>
      <MailsPart base={base} {...loaderData} mails={withCounts(loaderData.mails, live ?? count)} />
    </div>
  );
}
