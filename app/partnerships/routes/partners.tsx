import { requireStaff } from "~/auth/require-staff.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { Empty } from "~/ui/parts/empty";
import { Entries, type Entry } from "~/ui/parts/entries";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { Tag } from "~/ui/parts/tag";
import { dayIn } from "../needs/day";
import { renewalOf } from "../partners/partner";
import { type ListedPartner, listPartners } from "../partners/partner.db.server";
import { partnerKindWords, renewalWords } from "../partners/partner-words";
import type { Route } from "./+types/partners";

export const handle = { room: "partner" };
export const meta = () => [{ title: "Partners" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "partner.read");
  return {
    partners: await transaction(staff, listPartners),
    today: dayIn(staff.session.timezone, staff.services.clock()),
    mayEdit: staff.may("partner.edit"),
  };
}

export default function Partners({ loaderData }: Route.ComponentProps) {
  const { partners, today, mayEdit } = loaderData;
  const here = partners.filter(({ leftAt }) => leftAt === null);
  const due = here.flatMap((partner) => renewalsOf(partner, today));
  const left = partners.filter(({ leftAt }) => leftAt !== null);
  return (
    <>
      <PageHead
        title="Partners"
        lede="Businesses, organizations and colleges that work with the district, what they could give, and what was agreed with them."
      >
        {mayEdit && <Button href="/admin/partners/new">Add a partner</Button>}
        {mayEdit && <a href="/admin/partners/imports">Bring in a file</a>}
        {partners.length > 0 && <a href="/admin/partners.csv">As a table (CSV)</a>}
        {partners.length > 0 && <a href="/admin/partners.json">As JSON</a>}
      </PageHead>
      {mayEdit && partners.length > 0 && (
        <form method="post" action="/admin/partners.csv">
          <Button look="quiet" small>
            Table with contacts: it is noted that you took it
          </Button>
        </form>
      )}
      {due.length > 0 && (
        <Note look="heed" title={{ id: "due", text: "Speak about going on" }}>
          <ul>
            {due.map(({ id, name, title, says }) => (
              <li key={`${id} ${title}`}>
                <a href={`/admin/partners/${id}#agreements`}>{name}</a>: {title}, {says}
              </li>
            ))}
          </ul>
        </Note>
      )}
      {partners.length === 0 && (
        <Empty
          title="No partner is noted yet"
          text="Note who could help before you need them: their skills, rooms, equipment and hours become the inventory that new needs are matched with."
        />
      )}
      {here.length > 0 && (
        <Part id="here" title={`${here.length} with the district`}>
          <Entries entries={here.map(entryOf)} />
        </Part>
      )}
      {left.length > 0 && (
        <Part id="left" title="No longer with the district">
          <Entries entries={left.map(entryOf)} />
        </Part>
      )}
    </>
  );
}

/** What of its agreements has to be spoken about now, or soon. */
function renewalsOf({ id, name, agreements }: ListedPartner, today: string) {
  return agreements.flatMap((agreement) => {
    const renewal = renewalOf(agreement, today);
    const says = renewalWords[renewal].toLowerCase();
    const isUrgent = renewal === "due" || renewal === "soon";
    return isUrgent ? [{ id, name, title: agreement.title, says }] : [];
  });
}

function entryOf(partner: ListedPartner): Entry {
  const { id, name, kind, isVendor, conflict, publicName, resources } = partner;
  const facts = [
    partnerKindWords[kind],
    isVendor && "vendor",
    `${resources} ${resources === 1 ? "resource" : "resources"}`,
    publicName === null ? "not named in public" : `in public as “${publicName}”`,
  ];
  return {
    key: id,
    title: <a href={`/admin/partners/${id}`}>{name}</a>,
    side: conflict ? <Tag look="heed">Conflict of interest</Tag> : undefined,
    text: facts.filter(Boolean).join(" · "),
  };
}
