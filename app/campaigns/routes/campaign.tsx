import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { endOfQuiet } from "~/districts/quiet-hours";
import { formatMoment } from "~/platform/dates";
import { notFound } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { CampaignMeter } from "../campaign-meter";
import { CampaignProgress, FOLLOW_SECONDS, type Pause } from "../campaign-progress";
import { kindWords, mailsWord, standingWords } from "../campaign-words";
import { CancelPart } from "../cancel-part";
import { handled, stillToSend, total } from "../delivery";
import { estimateEnd } from "../estimate-end";
import { loadCampaign } from "../load-campaign.server";
import { nearMoment } from "../near-moment";
import { NotDelivered } from "../not-delivered";
import { UndecidedMails } from "../undecided-mails";
import { WaitsPart } from "../waits-part";
import type { Route } from "./+types/campaign";

export const handle = { room: "reach" };
export const meta = ({ loaderData }: Route.MetaArgs) => {
  if (!loaderData) return [{ title: "Mailing" }];
  const { campaign, follows } = loaderData;
  const share = Math.floor((100 * handled(campaign.counts)) / Math.max(1, total(campaign.counts)));
  const title = `${campaign.subject}: mailing`;
  if (!follows) return [{ title }];
  // Asked for by whoever reads it; what is said first when it comes anew is how far it is.
  const refresh = { httpEquiv: "refresh", content: String(FOLLOW_SECONDS) };
  return [{ title: `${share}%, ${title}` }, refresh];
};

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "campaign.read");
  const found = await loadCampaign(staff, requireId(params.campaign));
  if (!found) notFound("There is no such campaign.");
  const { timezone } = staff.session;
  const now = staff.services.clock();
  const near = (at: Date) => nearMoment(at, now, timezone);
  const { campaign, figures, undecided, waits, district } = found;
  const { counts, state } = campaign;
  const left = stillToSend(counts) + counts.sending;
  const end = estimateEnd(left, figures.lastMinute, now, district);
  return {
    campaign,
    figures,
    pause: state === "running" && left > 0 ? pauseOf(campaign, district, now, near) : null,
    end: end && near(end),
    waits: {
      putOff: waits.putOff.map(({ nextAt, ...wait }) => ({
        ...wait,
        next: soon(nextAt, now, near),
      })),
      domains: waits.domains.map(({ nextAt, ...wait }) => ({
        ...{ ...wait, next: soon(nextAt, now, near) },
      })),
      domainPerMinute: district.domainPerMinute,
    },
    follows: state === "running" && new URL(request.url).searchParams.has("follow"),
    asOf: formatMoment(now, timezone),
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

type Found = NonNullable<Awaited<ReturnType<typeof loadCampaign>>>;
type Near = (at: Date) => string;

/** Why nothing of a running mailing leaves at the moment, if so. */
function pauseOf(
  { startsAt }: Pick<Found["campaign"], "startsAt">,
  district: Found["district"],
  now: Date,
  near: Near,
): Pause | null {
  if (district.mailPaused) return { why: "restored" };
  if (startsAt && startsAt > now) return { why: "start", until: near(startsAt) };
  const quietEnd = endOfQuiet(district, now);
  return quietEnd && { why: "quiet", until: near(quietEnd) };
}

const soon = (at: Date, now: Date, near: Near) => (at <= now ? "now" : `about ${near(at)}`);

export default function Campaign({ loaderData }: Route.ComponentProps) {
  const { campaign, figures, undecided, waits, pause, end, follows, asOf, may } = loaderData;
  const { id, counts, state } = campaign;
  const left = stillToSend(counts);
  return (
    <>
      <PageHead
        kicker={
          <>
            <a href="/admin/campaigns">Campaigns</a>: {kindWords[campaign.kind]},{" "}
            {standingWords(state, pause?.why === "start").toLowerCase()}
          </>
        }
        title={`“${campaign.subject}”`}
        lede={ledeOf(loaderData)}
      >
        {campaign.waveId && <a href={`/admin/waves/${campaign.waveId}`}>The wave</a>}
        {campaign.reportId && <a href={`/admin/reports/${campaign.reportId}`}>The report</a>}
        {campaign.planSlug && <a href={`/admin/plans/${campaign.planSlug}`}>The plan</a>}
        <a href="/admin/touches">In the outreach log</a>
      </PageHead>
      <CampaignProgress
        {...{ id, state, pause, end, follows }}
        handled={handled(counts)}
        total={total(counts)}
        perMinute={figures.lastMinute}
      />
      <CampaignMeter id={id} counts={counts} bounced={figures.bounced} asOf={asOf} />
      {may.send && <Steering id={id} state={state} left={left} waits={pause?.why === "start"} />}
      <WaitsPart {...waits} />
      {undecided.count > 0 && (
        <UndecidedMails campaignId={id} {...undecided} mayDecide={may.decide} state={state} />
      )}
      <NotDelivered counts={counts} figures={figures} />
      {may.send && (
        <Part id="test" title="See it as they do" noPrint>
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

function ledeOf({ campaign, pause, since }: Data): string {
  const { state } = campaign;
  if (state === "done") return `Begun on ${since}. Nothing is left to send.`;
  if (state === "cancelled") {
    return handled(campaign.counts) === campaign.counts.cancelled
      ? `Planned on ${since} and canceled: nothing was sent.`
      : `Begun on ${since} and canceled: nothing more is sent.`;
  }
  if (state === "paused")
    return `Begun on ${since} and paused: nothing is sent until it is resumed.`;
  if (pause?.why === "start") return `Planned on ${since}.`;
  return `On its way since ${since}. You can leave this page; it goes on.`;
}

function Steering({
  id,
  state,
  left,
  waits,
}: {
  id: string;
  state: Data["campaign"]["state"];
  left: number;
  waits: boolean;
}) {
  if (waits) {
    return (
      <p>
        <a href={`/admin/campaigns/${id}/start`}>Change when it starts</a>
      </p>
    );
  }
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
