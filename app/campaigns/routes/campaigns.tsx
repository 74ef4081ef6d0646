import { z } from "zod";
import { requireStaff } from "~/auth/require-staff.server";
import { getDistrict } from "~/districts/get-district.server";
import { formatMoment } from "~/platform/dates";
import { transaction } from "~/platform/scope.server";
import { Meter } from "~/ui/charts/meter";
import { Button } from "~/ui/fields/button";
import { Empty } from "~/ui/parts/empty";
import { Entries } from "~/ui/parts/entries";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Pagination } from "~/ui/parts/pagination";
import { countCampaigns, listCampaignViews } from "../campaign-view.db.server";
import { countWord, kindWords, mailsWord, standingWords } from "../campaign-words";
import { stillToSend, total } from "../delivery";
import type { Route } from "./+types/campaigns";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Campaigns" }];

const PAGE_SIZE = 20;
const uuid = z.uuid();

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "campaign.read");
  const query = new URL(request.url).searchParams;
  const now = staff.services.clock();
  const asked = Number(query.get("page") ?? 1);
  const wave = uuid.safeParse(query.get("wave")).data ?? null;
  return transaction(staff, async (scope) => {
    const { language, mailPaused } = await getDistrict(scope);
    const pages = Math.max(1, Math.ceil((await countCampaigns(scope, wave)) / PAGE_SIZE));
    const page = Number.isInteger(asked) ? Math.min(Math.max(1, asked), pages) : 1;
    const part = { waveId: wave, skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE };
    const campaigns = await listCampaignViews(scope, language, part);
    return {
      maySend: staff.may("campaign.send"),
      wave,
      page,
      pages,
      mailPaused,
      campaigns: campaigns.map(({ id, kind, state, subject, createdAt, startsAt, counts }) => {
        const isPlanned = state === "running" && startsAt !== null && startsAt > now;
        const moment = formatMoment(isPlanned ? startsAt : createdAt, staff.session.timezone);
        return {
          ...{ id, kind, subject, counts },
          state: standingWords(state, isPlanned),
          when: isPlanned ? `starts ${moment}` : moment,
        };
      }),
    };
  });
}

export default function Campaigns({ loaderData }: Route.ComponentProps) {
  const { campaigns, wave, page, pages, mailPaused, maySend } = loaderData;
  return (
    <>
      <PageHead title="Campaigns" lede="What you mailed to whom, and what became of it.">
        {maySend && <Button href="/admin/campaigns/new">Write a mailing</Button>}
        {maySend && <a href="/admin/campaigns/digest">The digest</a>}
        {wave && <a href={`/admin/waves/${wave}`}>The wave they were for</a>}
        {wave && <a href="/admin/campaigns">All campaigns</a>}
      </PageHead>
      {mailPaused && <PausedNote />}
      {campaigns.length === 0 ? (
        <Empty
          title="Nothing has been mailed yet"
          text="Inviting people to a wave of a survey makes the first campaign. You see here how far it is, and it asks you where a mail may or may not have arrived."
          action={<a href="/admin/surveys">Go to the surveys</a>}
        />
      ) : (
        <Entries level={2} entries={campaigns.map(asEntry)} />
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(n) => `/admin/campaigns?${wave ? `wave=${wave}&` : ""}page=${n}`}
        words={{
          label: "Pages of campaigns",
          previous: "Later",
          next: "Earlier",
          page: (n, of) => `Page ${n} of ${of}`,
          number: String,
        }}
      />
    </>
  );
}

type CampaignEntry = Route.ComponentProps["loaderData"]["campaigns"][number];

function asEntry({ id, kind, state, subject, when, counts }: CampaignEntry) {
  const { sent, deferred, unknown } = counts;
  const lost = counts.failed + counts.skipped + counts.cancelled;
  const toSend = stillToSend(counts) + counts.sending;
  const rest = [
    { count: toSend, what: "to send" },
    { count: unknown, what: "unknown" },
    { count: lost, what: "not sent" },
  ].filter(({ count }) => count > 0);
  const far = [{ count: sent, what: "sent" }, ...rest].map(
    ({ count, what }) => `${countWord(count)} ${what}`,
  );
  const words = `${mailsWord(total(counts))}: ${far.join(", ")}`;
  return {
    key: id,
    title: <a href={`/admin/campaigns/${id}`}>{subject}</a>,
    side: <span className="soft">{state}</span>,
    text: `${kindWords[kind]}, ${when}. ${words}.`,
    body: sent < total(counts) && (
      <Meter
        total={total(counts)}
        label={words}
        parts={[
          { look: "done", count: sent },
          { look: "coming", count: deferred },
          { look: "ask", count: unknown },
          { look: "lost", count: lost },
        ]}
      />
    ),
  };
}

function PausedNote() {
  return (
    <Note look="heed">
      <p>
        <strong>All mailings are paused, since the system was restored from a backup.</strong>{" "}
        <a href="/admin/mail-check">Check the queue and resume</a>
      </p>
    </Note>
  );
}
