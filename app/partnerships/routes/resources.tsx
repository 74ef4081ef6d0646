import { requireStaff } from "~/auth/require-staff.server";
import { listSchools } from "~/districts/list-schools.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { SelectField } from "~/ui/fields/select-field";
import { TextField } from "~/ui/fields/text-field";
import { Empty } from "~/ui/parts/empty";
import { Entries } from "~/ui/parts/entries";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { Tag } from "~/ui/parts/tag";
import { optionsOf } from "../needs/need-words";
import { inventoryFilterOf, isIn } from "../partners/inventory";
import { schoolsText } from "../partners/partner-parts";
import { resourceKindWords, resourceText } from "../partners/partner-words";
import { listResources } from "../partners/resource.db.server";
import type { Route } from "./+types/resources";

export const handle = { room: "partner" };
export const meta = () => [{ title: "Local resources and skills" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "partner.read");
  const filter = inventoryFilterOf(new URL(request.url).searchParams);
  const resources = await transaction(staff, (scope) => listResources(scope));
  return {
    ...{ filter, total: resources.length, schools: await listSchools(staff) },
    resources: resources.filter((resource) => isIn(resource, filter)),
  };
}

export default function Resources({ loaderData }: Route.ComponentProps) {
  const { filter, total, resources, schools } = loaderData;
  const names = new Map(schools.map(({ id, name }) => [id, name]));
  const isNarrowed = filter.kind !== null || filter.school !== null || filter.words !== "";
  return (
    <>
      <PageHead
        title="Local resources and applied skills"
        lede="What partners could give before anybody asks: skills, places, equipment, hours and money. New needs are matched with it."
      >
        {total > 0 && <a href="/admin/resources.csv">As a table (CSV)</a>}
        <a href="/admin/partners">Partners</a>
      </PageHead>
      {total === 0 ? (
        <Empty
          title="Nothing is in the inventory yet"
          text="Open a partner and add what it could give. Ask at the next meeting: who can wire a room, who speaks Somali, who has a van?"
          action={<Button href="/admin/partners">To the partners</Button>}
        />
      ) : (
        <Part id="inventory" title={`${resources.length} of ${total}`}>
          <form method="get" className="filter">
            <SelectField
              name="kind"
              label="Kind"
              blank="All"
              options={optionsOf(resourceKindWords)}
              defaultValue={filter.kind ?? ""}
            />
            <SelectField
              name="school"
              label="School"
              blank="All"
              options={schools.map(({ id, name }) => ({ value: id, label: name }))}
              defaultValue={filter.school ?? ""}
            />
            <TextField name="q" type="search" label="Words" defaultValue={filter.words} />
            <Button look="quiet">Show</Button>
            {isNarrowed && <a href="/admin/resources">Show all</a>}
          </form>
          {resources.length === 0 && <p>Nothing in the inventory is like that.</p>}
          <Entries
            entries={resources.map((resource) => ({
              key: resource.id,
              title: resourceText(resource),
              side: resource.partner.conflict ? (
                <Tag look="heed">Conflict of interest</Tag>
              ) : undefined,
              text: (
                <>
                  <a href={`/admin/partners/${resource.partner.id}`}>{resource.partner.name}</a>
                  {` · ${schoolsText(resource.schoolIds, names)}`}
                </>
              ),
            }))}
          />
        </Part>
      )}
    </>
  );
}
