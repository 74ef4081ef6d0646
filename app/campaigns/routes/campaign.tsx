import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { formatMoment } from "~/platform/dates";
import { notFound } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { CampaignMeter } from "../campaign-meter";
import { kindWords, mailsWord, stateWords, timeLeft } from "../campaign-words";
import { CancelPart } from "../cancel-part";
import { stillToSend } from "../delivery";
import { loadCampaign } from "../load-campaign.server";
import { NotDelivered } from "../not-delivered";
import { UndecidedMails } from "../undecided-mails";
import type { Route } from "./+types/campaign";

export const handle = { room: "reach" };
export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: loaderData ? `${loaderData.campaign.subject}: mailing` : "Mailing" },
];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "campaign.read");
  const found = await loadCampaign(staff, requireId(params.campaign));
  if (!found) notFound("There is no such campaign.");
  const { timezone } = staff.session;
  const { campaign, figures, undecided, mailPaused } = found;
  return {
    campaign,
    figures,
    mailPaused,
    asOf: formatMoment(staff.services.clock(), timezone),
    since: formatMoment(campaign.createdAt, timezone),
    undecided: {
      count: undecided.count,
      mails: undecided.mails.map(({ since, ...mail }) => ({
        ...mail,
        since: formatMoment(since, timezone),
      })),
    },
    may: { send: staff.may("campaign.send"), decide: staff.may("campaign.decide") },
  };
}

export default function Campaign({ loaderData }: Route.ComponentProps) {
  const { campaign, figures, undecided, mailPaused, asOf, may } = loaderData;
  const { id, counts, state } = campaign;
  const left = stillToSend(counts);
  return (
    <>
      <PageHead
        kicker={`${kindWords[campaign.kind]}, ${stateWords[state].toLowerCase()}`}
        title={`“${campaign.subject}”`}
        lede={ledeOf(loaderData)}
      />
      {mailPaused && (
        <Note look="heed">
          <p>
            All mailings are paused, since the system was restored from a backup.{" "}
            <a href="/admin/mail-check">Check the queue and resume</a>
          </p>
        </Note>
      )}
      <CampaignMeter id={id} counts={counts} bounced={figures.bounced} asOf={asOf} />
      {may.send && <Steering id={id} state={state} left={left} />}
      {undecided.count > 0 && (
        <UndecidedMails campaignId={id} {...undecided} mayDecide={may.decide} state={state} />
      )}
      <NotDelivered counts={counts} figures={figures} />
      {may.send && (
        <Part id="test" title="See it as they do">
          <p>A test mail comes to you alone; its links lead nowhere and it is not counted.</p>
          <form method="post" action={`/admin/campaigns/${id}/test-mails`}>
            <Button look="quiet">Send me a test mail</Button>
          </form>
        </Part>
      )}
      {may.send && left > 0 && state !== "cancelled" && (
        <CancelPart id={id} left={left} handled={counts.sent + counts.failed + counts.unknown} />
      )}
    </>
  );
}

type Data = Route.ComponentProps["loaderData"];

function ledeOf({ campaign, figures, since }: Data): string {
  const { state, counts } = campaign;
  if (state === "done") return `Begun on ${since}. Nothing is left to send.`;
  if (state === "cancelled") return `Begun on ${since} and canceled: nothing more is sent.`;
  if (state === "paused")
    return `Begun on ${since} and paused: nothing is sent until it is resumed.`;
  const rest = timeLeft(stillToSend(counts) + counts.sending, figures.lastMinute);
  return `On its way since ${since}. ${rest} You can leave this page; it goes on.`.replace(
    "  ",
    " ",
  );
}

function Steering({
  id,
  state,
  left,
}: {
  id: string;
  state: Data["campaign"]["state"];
  left: number;
}) {
  if (state === "running" && left > 0) {
    return (
      <form method="post" action={`/admin/campaigns/${id}/pause`} className="row">
        <Button look="quiet">Pause the mailing</Button>{" "}
        <span className="soft">Mails already handed over cannot be called back.</span>
      </form>
    );
  }
  if (state !== "paused") return null;
  return (
    <form method="post" action={`/admin/campaigns/${id}/resumption`} className="row">
      <Button>Resume the mailing</Button> <span className="soft">{mailsWord(left)} wait.</span>
    </form>
  );
}
