import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { listSchools } from "~/districts/list-schools.server";
import { forbidden, notFound, seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { ConfirmForm } from "~/ui/parts/confirm-form";
import { DataTable } from "~/ui/parts/data-table";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { audienceNames } from "../audience-words";
import { mergePeople } from "../duplicates/merge-people.server";
import { languageInEnglish } from "../language-tag";
import { fullName } from "../person";
import { findPerson, type PersonDetail } from "../person-page/person-page.db.server";
import type { Route } from "./+types/duplicate";

export const handle = { room: "reach" };
export const meta = () => [{ title: "One person or two" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "people.edit");
  const [id, otherId] = [requireId(params.person), requireId(params.duplicate)];
  const both = await transaction(staff, async (scope) => ({
    kept: await findPerson(scope, id),
    other: await findPerson(scope, otherId),
  }));
  const { kept, other } = both;
  if (!kept || !other || id === otherId) notFound();
  const schools = new Map((await listSchools(staff)).map((school) => [school.id, school.name]));
  return { kept: shown(kept, schools), other: shown(other, schools) };
}

function shown(person: PersonDetail, names: ReadonlyMap<string, string>) {
  const { id, sourceId, email, language, organization, audiences, schools } = person;
  return {
    ...{ id, sourceId, email, name: fullName(person) },
    language: languageInEnglish(language),
    organization: organization || "None",
    audiences: audienceNames(audiences),
    schools: schools.map((school) => names.get(school) ?? "").join(", ") || "No one school",
    isMerged: person.mergedIntoId !== null,
  };
}

const REFUSALS = {
  same: "These are one entry.",
  already_merged: "One of them stands for another person already, or is stood for.",
  stands_for_others: "The other entry stands for others already: keep that one instead.",
};

/** The entry of the address stands for the other from now on. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "people.edit");
  const [id, otherId] = [requireId(params.person), requireId(params.duplicate)];
  const merged = await mergePeople(staff, id, otherId);
  if (!merged.ok) {
    if (merged.reason === "nobody") notFound();
    forbidden(REFUSALS[merged.reason]);
  }
  return seeOther(`/admin/people/${id}`);
}

export default function Duplicate({ loaderData: { kept, other } }: Route.ComponentProps) {
  const rows = [
    { key: "email", label: "Mail address" },
    { key: "audiences", label: "Audiences" },
    { key: "schools", label: "Schools" },
    { key: "language", label: "Language" },
    { key: "organization", label: "Organization" },
    { key: "sourceId", label: "Known as" },
  ] as const;
  const path = `/admin/people/${kept.id}/duplicates/${other.id}`;
  return (
    <>
      <PageHead
        kicker={<a href="/admin/people/duplicates">Duplicates</a>}
        title={`Is ${kept.name} one person or two?`}
      />
      <DataTable
        caption="Both entries beside each other"
        label="Both entries"
        columns={[
          { key: "what", label: "What we know" },
          { key: "kept", label: "Stands for both" },
          { key: "other", label: "The other entry" },
        ]}
        rows={[
          { key: "name", cells: ["Name", linkTo(kept), linkTo(other)] },
          ...rows.map(({ key, label }) => ({ key, cells: [label, kept[key], other[key]] })),
        ]}
        cards
      />
      <p className="row">
        <a href={`/admin/people/${other.id}/duplicates/${kept.id}`}>
          Let the other entry stand for both
        </a>
      </p>
      <Part id="one" title="They are one person">
        <ConfirmForm
          lost={
            <p>
              {kept.email} is where mail goes from now on, with the audiences and schools of both.
              In waves that run, one link an audience stays: the one that was answered, else this
              entry’s; a link taken back works no more. Where both were answered, this entry’s
              answers count. Anonymous and closed waves stay as they are. The other entry is kept,
              and they can be parted again.
            </p>
          }
          button="Make these two entries one person"
        />
      </Part>
      <Part id="two" title="They are two people">
        <form method="post" action={`${path}/difference`}>
          <Button look="quiet">They are two people: do not ask again</Button>
        </form>
      </Part>
    </>
  );
}

const linkTo = ({ id, name }: { id: string; name: string }) => (
  <a href={`/admin/people/${id}`}>{name}</a>
);
