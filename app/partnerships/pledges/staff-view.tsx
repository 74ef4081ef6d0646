import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { SelectField } from "~/ui/fields/select-field";
import { Acts } from "~/ui/parts/acts";
import { Facts } from "~/ui/parts/facts";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { Tag } from "~/ui/parts/tag";
import { kindWords } from "../needs/need-words";
import { ActForm, type TypedAct } from "./act-form";
import type { StaffPledge } from "./load-staff-pledge.server";
import { MailsPart } from "./mails-part";
import { CheckPart, ErasePart } from "./person-parts";
import { pledgeLooks, pledgeStateWords } from "./pledge-words";

/** The page of an offer for staff: who, how much, what to do next, and what happened. */
export function StaffPledgeView({
  view,
  typed,
}: {
  view: StaffPledge;
  typed?: TypedAct | undefined;
}) {
  const { pledge, need, amounts, acts, history } = view;
  return (
    <>
      <ErrorSummary title="Nothing is changed yet" errors={summaryOf(typed)} />
      <PageHead
        kicker={<a href="/admin/pledges">Offers: {kindWords[pledge.kind]}</a>}
        title={<bdi>{titleOf(view)}</bdi>}
        lede={need ? `For: ${need.title}` : "For no need yet."}
      >
        <Tag look={pledgeLooks[pledge.state]}>{pledgeStateWords[pledge.state]}</Tag>
        {need && <a href={`/admin/needs/${need.id}`}>The need</a>}
        {need && pledge.kind === "volunteer" && (
          <a href={`/admin/needs/${need.id}/shifts`}>Its times</a>
        )}
        {pledge.delivered > 0 && <a href={`/admin/pledges/${pledge.id}/receipt`}>Receipt</a>}
        {pledge.delivered > 0 && <a href={`/admin/pledges/${pledge.id}/proofs`}>What came of it</a>}
        {pledge.state === "thanked" && <a href="/admin/touches?type=thank">In the outreach log</a>}
      </PageHead>
      <Warnings view={view} />
      <Facts facts={factsOf(view)} />
      {pledge.message && (
        <blockquote className="note">
          <p dir="auto" lang={pledge.lang} className="as-typed">
            {pledge.message}
          </p>
        </blockquote>
      )}
      {acts.length > 0 && (
        <Part id="next" title="What happens next" noPrint>
          {!need && <AssignForm view={view} />}
          {acts
            .filter((act) => need || act !== "accepted")
            .map((act, index) => (
              <ActForm key={act} {...{ view, act, typed }} first={need !== null && index === 0} />
            ))}
        </Part>
      )}
      <PartnerForm view={view} />
      {view.mayCheck && <CheckPart view={view} />}
      <Part id="history" title="What happened">
        <Acts
          acts={history.map(({ key, what, detail, note }) => ({
            ...{ key, what },
            detail: (
              <>
                {detail}
                {note && (
                  <>
                    : <q dir="auto">{note}</q>
                  </>
                )}
              </>
            ),
          }))}
        />
        <p className="soft">
          In all: {amounts.offered} offered, {amounts.accepted} accepted, {amounts.delivered}{" "}
          delivered{pledge.released > 0 && `, ${amounts.released} will not come`}.
        </p>
      </Part>
      <MailsPart view={view} />
      {view.mayErase && <ErasePart view={view} />}
    </>
  );
}

function titleOf({ pledge, amounts }: StaffPledge): string {
  const who = pledge.organization || pledge.name || "Somebody";
  return `${who} offers ${amounts.offered}`;
}

const summaryOf = (typed: TypedAct | undefined) =>
  Object.fromEntries(
    Object.entries(typed?.errors ?? {}).map(([name, text]) => [`${typed?.act}-${name}`, text]),
  );

function Warnings({ view: { partner, pledge, isMore, amounts } }: { view: StaffPledge }) {
  const isBoard = pledge.boardRequired && !pledge.boardAcceptedOn;
  return (
    <>
      {partner && (partner.isVendor || partner.conflict) && (
        <Note look="heed">
          <p>
            {partner.isVendor && <>{partner.name} sells to the district. </>}
            {partner.conflict && <>Conflict of interest: {partner.conflict}</>}
          </p>
        </Note>
      )}
      {isBoard && (
        <Note look="heed">
          <p>The board has to accept a gift of this size before you can.</p>
        </Note>
      )}
      {isMore && (
        <Note>
          <p>
            They offer more than is open: {amounts.open}. You can accept that much, or raise what
            the need asks for.
          </p>
        </Note>
      )}
    </>
  );
}

function factsOf({ pledge, amounts, partner }: StaffPledge) {
  const facts = [
    { term: "Number", value: String(pledge.number) },
    { term: "From", value: [pledge.name, pledge.email, pledge.phone].filter(Boolean).join(", ") },
    { term: "On behalf of", value: pledge.organization },
    {
      term: "Partner",
      value: partner ? <a href={`/admin/partners/${partner.id}`}>{partner.name}</a> : "",
    },
    { term: "Language", value: pledge.language },
    { term: "Came in", value: pledge.createdAt },
    { term: "Shown publicly as", value: pledge.publicName ?? "Nobody is named" },
    { term: "Accepted", value: pledge.accepted > 0 ? amounts.accepted : "" },
    { term: "Delivered", value: pledge.accepted > 0 ? amounts.delivered : "" },
    { term: "Still to come", value: pledge.accepted > 0 ? amounts.rest : "" },
    { term: "Agreed for", value: pledge.scheduledFor ?? "" },
    { term: "Accepted by the board", value: pledge.boardAcceptedOn ?? "" },
    { term: "Why it ended", value: pledge.reason },
  ];
  return facts
    .filter(({ value }) => value)
    .map(({ term, value }) => ({ term, value: <bdi>{value}</bdi> }));
}

function AssignForm({ view: { pledge, needs } }: { view: StaffPledge }) {
  if (needs.length === 0) {
    return <p>There is no need of this kind that takes offers. Write one down first.</p>;
  }
  return (
    <form method="post" action={`/admin/pledges/${pledge.id}/need`} className="form">
      <SelectField
        name="need"
        label="Which need it goes to"
        blank="Choose a need"
        options={needs}
      />
      <Button>Put it there</Button>
    </form>
  );
}

function PartnerForm({ view: { pledge, partners } }: { view: StaffPledge }) {
  if (partners.length === 0) return null;
  return (
    <form method="post" action={`/admin/pledges/${pledge.id}/partner`} className="filter">
      <SelectField
        name="partner"
        label="Partner it comes from"
        blank="None of these"
        options={partners}
        defaultValue={pledge.partnerId ?? ""}
      />
      <Button look="quiet">Keep it</Button>
    </form>
  );
}
