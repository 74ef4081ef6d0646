import { Button } from "~/ui/fields/button";
import type { FormErrors } from "~/ui/fields/field";
import { RadioField } from "~/ui/fields/radio-field";
import { SelectField } from "~/ui/fields/select-field";
import type { FileColumn } from "./file-columns";
import type { MappedColumn, Mapping } from "./mapping";
import { audienceChoices } from "./mapping-choices";

interface MappingFieldsProps {
  columns: readonly FileColumn[];
  mapping: Mapping;
  errors: FormErrors;
}

/** Each of our columns with a choice of theirs, told by name and first values. */
export function MappingFields({ columns, mapping, errors }: MappingFieldsProps) {
  const theirs = columns.map(({ name, samples }, at) => ({
    value: String(at),
    label: `${name || `Column ${at + 1}`}${samples.length > 0 ? ` — ${samples.join(", ")}` : ""}`,
  }));
  const choice = (column: MappedColumn, label: string, hint?: string) => {
    const at = mapping.columns[column];
    return (
      <SelectField
        name={column}
        label={label}
        hint={hint}
        blank="Not in this file"
        options={theirs}
        defaultValue={at === undefined ? "" : String(at)}
        error={errors[column]}
      />
    );
  };
  return (
    <form method="post" className="form">
      <RadioField
        name="kind"
        label="What is one row?"
        options={[
          { value: "people", label: "One person" },
          {
            value: "contacts",
            label: "One contact of one student: the same contact may stand in several rows",
          },
        ]}
        defaultValue={mapping.kind}
      />
      {choice(
        "source_id",
        "What your own system calls this person",
        "It tells a change from somebody new. Of contacts it may be missing: then address and name tell them apart.",
      )}
      {choice("email", "Mail address (needed)")}
      {choice("given_name", "Given name")}
      {choice("family_name", "Family name")}
      {choice("full_name", "Whole name", "Only where the file has one column for both names.")}
      <SelectField
        name="everybody"
        label="Everybody in this file is"
        blank="As a column says"
        options={audienceChoices}
        defaultValue={mapping.audience ?? ""}
        error={errors.everybody}
      />
      {choice("audience", "The column that says the audience", "If the file has several.")}
      {choice("schools", "School", "By code or name; several apart by commas or semicolons.")}
      {choice("language", "Language")}
      {choice("organization", "Organization")}
      {choice(
        "relationship",
        "Relationship to the student",
        "Of contacts: doctors, case workers and students themselves are left out.",
      )}
      <Button>Go on</Button>
    </form>
  );
}
