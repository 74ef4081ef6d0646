import { requireStaff } from "~/auth/require-staff.server";
import { listSchools } from "~/districts/list-schools.server";
import { formatDay } from "~/platform/dates";
import { Button } from "~/ui/fields/button";
import { ConfirmForm } from "~/ui/parts/confirm-form";
import { Facts } from "~/ui/parts/facts";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { Tag } from "~/ui/parts/tag";
import { dayIn } from "../needs/day";
import { dayWords } from "../needs/need-words";
import { actSentence, pledgeSentence } from "../partners/history";
import { loadNeedsFor } from "../partners/load-matches.server";
import { loadPartner } from "../partners/load-partner.server";
import { NeedMatches } from "../partners/match-list";
import { AgreementsPart, ContactsPart, ResourcesPart, ReviewPart } from "../partners/partner-parts";
import { partnerKindWords } from "../partners/partner-words";
import type { Route } from "./+types/partner";

export const handle = { room: "partner" };
export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: loaderData?.partner.name ?? "Partner" },
];

const SAID: Readonly<Record<string, string>> = {
  saved: "It is saved.",
  asked: "The mail is on its way. What they comment by its link is marked as this partner’s.",
};

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "partner.read");
  const { timezone } = staff.session;
  const found = await loadPartner(staff, params.partner);
  const schools = await listSchools(staff);
  const hasLeft = found.partner.leftAt !== null;
  return {
    ...found,
    needs: hasLeft ? [] : await loadNeedsFor(staff, found.resources),
    acts: found.acts.map(({ at, action, by }) => ({
      text: `${formatDay(at, timezone)}: ${actSentence(action)}, by ${by}`,
    })),
    pledges: found.pledges.map((pledge) => ({ id: pledge.id, text: pledgeSentence(pledge) })),
    schools: schools.map(({ id, name }) => [id, name] as const),
    today: dayIn(timezone, staff.services.clock()),
    district: `/d/${staff.session.district_slug}`,
    reviews: found.reviews.map(({ id, text, at }) => ({ id, text, on: formatDay(at, timezone) })),
    publicPage: `/d/${staff.session.district_slug}/partners/${found.partner.id}`,
    said: SAID[new URL(request.url).searchParams.get("said") ?? ""] ?? null,
    mayEdit: staff.may("partner.edit"),
  };
}

export default function Partner({ loaderData }: Route.ComponentProps) {
  const { partner, contacts, resources, agreements, today, mayEdit, publicPage } = loaderData;
  const here = `/admin/partners/${partner.id}`;
  return (
    <>
      <PageHead
        kicker={<a href="/admin/partners">Partners: {partnerKindWords[partner.kind]}</a>}
        title={<bdi>{partner.name}</bdi>}
      >
        {partner.isVendor && <Tag look="wait">Vendor</Tag>}
        {partner.leftAt && <Tag look="stop">No longer with the district</Tag>}
        {mayEdit && <a href={`${here}/edit`}>Change it</a>}
        {partner.publicName && !partner.leftAt && <a href={publicPage}>Its public page</a>}
      </PageHead>
      {loaderData.said && (
        <Note>
          <p role="status">{loaderData.said}</p>
        </Note>
      )}
      {partner.conflict && (
        <Note look="heed" title={{ id: "conflict", text: "Conflict of interest" }}>
          <p className="as-typed">{partner.conflict}</p>
          <p className="soft">
            Noted by {partner.conflictBy}
            {partner.conflictOn && `, ${dayWords(partner.conflictOn)}`}.
          </p>
        </Note>
      )}
      <Facts facts={factsOf(partner)} />
      {contacts && <ContactsPart contacts={contacts} here={here} />}
      <ResourcesPart
        resources={resources}
        schools={new Map(loaderData.schools)}
        {...{ here, mayEdit }}
      />
      {loaderData.needs.length > 0 && (
        <Part id="needs" title="Needs it could help with">
          <NeedMatches needs={loaderData.needs} />
        </Part>
      )}
      <AgreementsPart {...{ agreements, today, here, mayEdit }} />
      <ReviewPart
        reviews={loaderData.reviews}
        href={mayEdit && !partner.leftAt ? `${here}/invitations` : null}
        district={loaderData.district}
      />
      <History pledges={loaderData.pledges} acts={loaderData.acts} />
      {mayEdit && <Leaving here={here} hasLeft={partner.leftAt !== null} />}
    </>
  );
}

type Data = Route.ComponentProps["loaderData"];

function factsOf({ website, publicName, note }: Data["partner"]) {
  const facts = [
    {
      term: "Website",
      value: website && (
        <a href={website} rel="noreferrer" className="as-address">
          {website}
        </a>
      ),
    },
    { term: "In public", value: publicName ?? "Not named: nobody agreed to it yet" },
    { term: "Note", value: note && <span className="as-typed">{note}</span> },
  ];
  return facts.filter(({ value }) => value !== "");
}

function History({ pledges, acts }: Pick<Data, "pledges" | "acts">) {
  return (
    <Part id="history" title="What has been">
      {pledges.length > 0 && (
        <ul>
          {pledges.map(({ id, text }) => (
            <li key={id}>
              <a href={`/admin/pledges/${id}`}>{text}</a>
            </li>
          ))}
        </ul>
      )}
      <ul className="soft">
        {acts.map(({ text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a record that only grows, drawn once
          <li key={index}>{text}</li>
        ))}
      </ul>
    </Part>
  );
}

function Leaving({ here, hasLeft }: { here: string; hasLeft: boolean }) {
  if (hasLeft) {
    return (
      <form method="post" action={`${here}/return`}>
        <Button look="quiet">It is with the district again</Button>
      </form>
    );
  }
  return (
    <Part id="leave" title="No longer a partner?">
      <ConfirmForm
        lost={
          <p>
            Its public page goes, and nothing it could give is suggested any more. What it gave, its
            agreements and its record stay.
          </p>
        }
        button="It has left"
        action={`${here}/departure`}
      />
    </Part>
  );
}
