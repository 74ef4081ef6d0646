import { requireStaff } from "~/auth/require-staff.server";
import { listSchools } from "~/districts/list-schools.server";
import { pageNumber } from "~/platform/page-number";
import { transaction } from "~/platform/scope.server";
import { storable } from "~/platform/storable";
import { Button } from "~/ui/fields/button";
import { TextField } from "~/ui/fields/text-field";
import { DataTable } from "~/ui/parts/data-table";
import { Empty } from "~/ui/parts/empty";
import { Figures } from "~/ui/parts/figures";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { Tag } from "~/ui/parts/tag";
import { audienceName, audienceNames } from "../audience-words";
import { languageInEnglish } from "../language-tag";
import { PagesOf } from "../pages-of";
import { fullName } from "../person";
import { countByAudience, listPeople } from "../person.db.server";
import type { Route } from "./+types/people";

export const handle = { room: "reach" };
export const meta = () => [{ title: "People" }];

const size = 50;

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "people.read");
  const query = new URL(request.url).searchParams;
  const search = storable(query.get("q") ?? "").slice(0, 100);
  const page = pageNumber(query);
  const [schools, found, audiences] = await Promise.all([
    listSchools(staff),
    transaction(staff, (scope) => listPeople(scope, { search, page, size })),
    transaction(staff, countByAudience),
  ]);
  const names = new Map(schools.map(({ id, name }) => [id, name]));
  return {
    search,
    page,
    total: found.total,
    audiences,
    mayImport: staff.may("people.import"),
    mayEdit: staff.may("people.edit"),
    people: found.people.map(({ schoolIds, ...person }) => ({
      ...person,
      schools: schoolIds.map((id) => names.get(id) ?? "").join(", "),
    })),
  };
}

type Listed = Route.ComponentProps["loaderData"]["people"][number];

function PersonLink({ person }: { person: Listed }) {
  return (
    <>
      <a href={`/admin/people/${person.id}`}>{fullName(person)}</a>
      {person.goneAt && <Tag look="stop">gone</Tag>}
      {person.doNotContact && <Tag look="heed">not to be contacted</Tag>}
    </>
  );
}

export default function People({ loaderData }: Route.ComponentProps) {
  const { people, total, search, page, audiences, mayImport, mayEdit } = loaderData;
  const toImport = mayImport && <Button href="/admin/people/imports">Import people</Button>;
  if (audiences.length === 0) {
    return (
      <>
        <PageHead title="People" />
        <Empty
          title="Nobody is in the directory yet"
          text="Bring in families, staff, businesses and everybody else from a spreadsheet saved as CSV. Nothing is written before you have seen what it would do."
          action={toImport}
        />
      </>
    );
  }
  return (
    <>
      <PageHead
        title="People"
        lede="Whom the district can reach. Somebody in two audiences counts in both."
      >
        {toImport}
        <a href="/admin/people/households">Households</a>
        {mayEdit && <a href="/admin/people/duplicates">Duplicates</a>}
      </PageHead>
      <Figures
        figures={audiences.map(({ audience, people: count }) => ({
          text: audienceName(audience),
          number: count.toLocaleString("en"),
        }))}
      />
      <Part id="list" title={`${total.toLocaleString("en")} ${search ? "found" : "people"}`}>
        <form method="get" className="filter">
          <TextField
            name="q"
            label="Find by name, address, organization or source id"
            defaultValue={search}
          />
          <Button look="quiet">Find</Button>
        </form>
        {people.length > 0 ? <PeopleTable people={people} /> : <NobodyFound search={search} />}
        <PagesOf page={page} size={size} total={total} query={search ? { q: search } : {}} />
      </Part>
    </>
  );
}

function NobodyFound({ search }: { search: string }) {
  return (
    <p>
      Nobody has “{search}” in their name, address, organization or source id. Try a part of it, or{" "}
      <a href="/admin/people">see everybody</a>.
    </p>
  );
}

function PeopleTable({ people }: { people: readonly Listed[] }) {
  return (
    <DataTable
      caption="People by name"
      label="People"
      cards
      columns={[
        { key: "name", label: "Name" },
        { key: "email", label: "Mail address" },
        { key: "audiences", label: "Audiences" },
        { key: "schools", label: "Schools" },
        { key: "language", label: "Language" },
        { key: "source", label: "Source id" },
      ]}
      rows={people.map((person) => ({
        key: person.id,
        cells: [
          <PersonLink key="name" person={person} />,
          person.email,
          audienceNames(person.audiences),
          person.schools,
          languageInEnglish(person.language),
          person.sourceId,
        ],
      }))}
    />
  );
}
