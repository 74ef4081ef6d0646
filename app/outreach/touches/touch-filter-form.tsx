import { audienceWords } from "~/people/audience-words";
import { Button } from "~/ui/fields/button";
import { SelectField } from "~/ui/fields/select-field";
import { TextField } from "~/ui/fields/text-field";
import { Details } from "~/ui/parts/details";
import { filterQuery, type TouchFilter } from "./touch-filter";
import { channelWords, messageTypeWords, optionsOf } from "./touch-words";

type TouchFilterFormProps = {
  filter: TouchFilter;
  schools: readonly { id: string; name: string }[];
};

/** What the log is narrowed to; folded away until it is wanted, so that a phone shows the log. */
export function TouchFilterForm({ filter, schools }: TouchFilterFormProps) {
  const isNarrowed = Object.keys(filterQuery(filter)).length > 0;
  return (
    <Details summary="Show only some" open={isNarrowed}>
      <form method="get" className="filter">
        <SelectField
          name="channel"
          label="Channel"
          blank="All"
          options={optionsOf(channelWords)}
          defaultValue={filter.channel ?? ""}
        />
        <SelectField
          name="type"
          label="Type of message"
          blank="All"
          options={optionsOf(messageTypeWords)}
          defaultValue={filter.messageType ?? ""}
        />
        <SelectField
          name="audience"
          label="Audience"
          blank="All"
          options={optionsOf(audienceWords)}
          defaultValue={filter.audience ?? ""}
        />
        <SelectField
          name="school"
          label="School"
          blank="All"
          options={schools.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={filter.school ?? ""}
        />
        <TextField name="q" type="search" label="Words" defaultValue={filter.search} />
        <Button look="quiet">Show</Button>
        {isNarrowed && <a href="/admin/touches">Show all</a>}
      </form>
    </Details>
  );
}
