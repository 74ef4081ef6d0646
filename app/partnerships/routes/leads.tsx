import { requireStaff } from "~/auth/require-staff.server";
import { formatDay } from "~/platform/dates";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { Empty } from "~/ui/parts/empty";
import { Entries, type Entry } from "~/ui/parts/entries";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { Tag } from "~/ui/parts/tag";
import { isOpenLead, type Lead, leadStateWords } from "../leads/lead";
import { listLeads } from "../leads/lead.db.server";
import type { Route } from "./+types/leads";

export const handle = { room: "partner" };
export const meta = () => [{ title: "Leads" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "lead.handle");
  const leads = await transaction(staff, listLeads);
  return {
    said: new URL(request.url).searchParams.get("said") === "saved",
    leads: leads.map((lead) => ({
      ...lead,
      day: formatDay(lead.createdAt, staff.session.timezone),
    })),
  };
}

type Listed = Lead & { day: string };

export default function Leads({ loaderData }: Route.ComponentProps) {
  const { leads, said } = loaderData;
  const open = leads.filter(isOpenLead);
  const ended = leads.filter((lead) => !isOpenLead(lead));
  return (
    <>
      <PageHead
        title="Leads"
        lede="People who offered help in a survey and agreed that the district reads it with their name. Everything else they answered stays unread."
      />
      {said && (
        <Note>
          <p role="status">It is noted.</p>
        </Note>
      )}
      {leads.length === 0 && (
        <Empty
          title="Nobody has offered help in a survey yet"
          text="Put a question of the kind “offer of help” into a survey. When a confidential wave closes, offers whose senders ticked the box beside it come here within an hour. Anonymous waves never give any."
        />
      )}
      {open.length > 0 && (
        <Part id="open" title={`${open.length} to answer`}>
          <Entries entries={open.map(entryOf)} />
        </Part>
      )}
      {ended.length > 0 && (
        <Part id="ended" title="What became of the others">
          <Entries entries={ended.map(entryOf)} />
        </Part>
      )}
    </>
  );
}

function entryOf(lead: Listed): Entry {
  const { id, name, organization, email, phone, day, school, state } = lead;
  const from = [organization, email, phone, school, `since ${day}`].filter(Boolean);
  return {
    key: id,
    title: name || email,
    side: <Tag look={state === "new" ? "heed" : "same"}>{leadStateWords[state]}</Tag>,
    text: from.join(" · "),
    body: (
      <>
        <p>
          {lead.question} <b>{lead.ticked.join(", ")}</b>
        </p>
        {lead.note && <p className="as-typed">“{lead.note}”</p>}
        {isOpenLead(lead) ? <Steps lead={lead} /> : <Became lead={lead} />}
      </>
    ),
  };
}

function Steps({ lead: { id, name, email, state } }: { lead: Listed }) {
  const here = `/admin/leads/${id}`;
  const about = name || email;
  return (
    <div className="row">
      {state === "new" && (
        <form method="post" action={`${here}/contact`}>
          <Button look="quiet" small label={`Contacted: ${about}`}>
            Contacted
          </Button>
        </form>
      )}
      <a href={`${here}/pledge`}>Note an offer for a need</a>
      <form method="post" action={`${here}/partner`}>
        <Button look="quiet" small label={`Make a partner of it: ${about}`}>
          Make a partner of it
        </Button>
      </form>
      <form method="post" action={`${here}/declining`}>
        <Button look="quiet" small label={`Not taken up: ${about}`}>
          Not taken up
        </Button>
      </form>
    </div>
  );
}

function Became({ lead: { partnerId, pledgeId } }: { lead: Listed }) {
  if (partnerId) return <a href={`/admin/partners/${partnerId}`}>The partner</a>;
  return pledgeId ? <a href={`/admin/pledges/${pledgeId}`}>The offer</a> : null;
}
