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
import { NOW } from "~/campaigns/planned/planned-mailing";
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
    const seen = await lookAt(staff, id, asking, choice);
    if (seen.error || form.get("next") === "count") {
      const errors: Record<string, string> = seen.error ? { audience: seen.error } : {};
      return data({ errors, filter: choice, count: seen.count }, seen.error ? 422 : 200);
    }
  }
  const invited = await inviteWave(staff, id, asking, staff.services, NOW, choice);
  if (invited.ok) return seeOther(`/admin/campaigns/${invited.campaignId}`);
  if (invited.reason === "no_such_wave") notFound();
  forbidden(reasons[invited.reason]);
}

/** What a choice comes to, and why nobody can be invited by it, if so. */
async function lookAt(staff: Staff, id: string, asking: Asking, choice: AudienceFilter) {
  const { count } = (await loadInvitation(staff, id, asking, choice)) ?? notFound();
  const isEmpty = choice.audiences.length === 0;
  const error = isEmpty ? noAudience : count.people === 0 ? nobodyLeft : null;
  return { count, error };
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
            {...{ base, choices }}
            filter={actionData?.filter ?? loaderData.filter}
            count={count}
            error={errors.audience}
            onCount={setLive}
          />
        )}
        {!isClosed && (
          <p>
            <a href={`/admin/waves/${id}/mailings`}>
              Invite everybody at a time of your choice instead
            </a>
          </p>
        )}
      </Part>
      <MailsPart base={base} {...loaderData} mails={withCounts(loaderData.mails, live ?? count)} />
    </div>
  );
}
