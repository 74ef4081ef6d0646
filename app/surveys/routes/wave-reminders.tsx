import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { showWaveMails } from "~/campaigns/invitations/show-wave-mails.server";
import { MailsPart } from "~/campaigns/mails-part";
import { loadWaveMailings } from "~/campaigns/planned/load-wave-mailings.server";
import { remindWave } from "~/campaigns/remind-wave.server";
import { forbidden, notFound, seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { askingOf } from "../asking-of.server";
import { findWaveName } from "../find-wave-name.server";
import type { Route } from "./+types/wave-reminders";

export const handle = { room: "listen" };
export const meta = () => [{ title: "Remind people" }];

const reasons = {
  closed: "The wave is closed: nobody can be asked any more.",
  not_invited: "Nobody has been invited to this wave yet.",
  still_reminding: "A reminder of this wave is still being sent.",
  not_open: "This reminder was started or canceled meanwhile.",
};

/** How many would get it is not said: with another list it would tell who has answered. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const id = requireId(params.wave);
  const asking = (await askingOf(staff, id)) ?? notFound();
  const { services, session } = staff;
  const sample = { appUrl: services.env.APP_URL, givenName: session.name };
  const mails = await showWaveMails(staff, { waveId: id, kind: "reminder" }, asking, sample);
  const wave = await loadWaveMailings(staff, id, services.clock());
  if (!mails || !wave) notFound();
  const tested = new URL(request.url).searchParams.get("tested");
  return {
    ...{ id, name: await findWaveName(staff, id), email: session.email },
    state: wave.isClosed ? "closed" : wave.times ? "open" : "not_invited",
    tested: mails.some(({ language }) => language === tested) ? tested : null,
    mails: mails.map(({ html: _, template: __, ...mail }) => ({ ...mail, count: null })),
  } as const;
}

/** A reminder to those who have not answered, checked again at the moment of sending. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const asking = await askingOf(staff, requireId(params.wave));
  if (!asking) notFound();
  const reminded = await remindWave(staff, params.wave, asking, staff.services);
  if (reminded.ok) return seeOther(`/admin/campaigns/${reminded.campaignId}`);
  if (reminded.reason === "no_such_wave") notFound();
  forbidden(reasons[reminded.reason]);
}

export default function WaveReminders({ loaderData }: Route.ComponentProps) {
  const { id, name, state } = loaderData;
  const base = `/admin/waves/${id}/reminders`;
  return (
    <div className="stack">
      <PageHead
        kicker={<a href={`/admin/waves/${id}`}>{name}</a>}
        title="Look at the reminder"
        lede="It goes to those who have not answered, looked at once more when each is sent. Who that is, nobody here sees."
      />
      <Part id="send" title="Send it">
        {state === "open" ? (
          <form method="post">
            <Button>Remind who has not answered</Button>
          </form>
        ) : (
          <p>{reasons[state]}</p>
        )}
        {state !== "closed" && (
          <p>
            <a href={`/admin/waves/${id}/mailings`}>
              Send it by a rule, or at a time of your choice instead
            </a>
          </p>
        )}
      </Part>
      <MailsPart base={base} {...loaderData} />
    </div>
  );
}
