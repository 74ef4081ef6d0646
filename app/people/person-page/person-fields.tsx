import { languageChoices } from "~/districts/language";
import { Button } from "~/ui/fields/button";
import { CheckListField } from "~/ui/fields/check-list-field";
import type { FormErrors } from "~/ui/fields/field";
import { RadioField } from "~/ui/fields/radio-field";
import { SelectField } from "~/ui/fields/select-field";
import { TextArea } from "~/ui/fields/text-area";
import { TextField } from "~/ui/fields/text-field";
import { audienceChoices } from "../mapping/mapping-choices";
import type { BelongingValues } from "./belonging";
import { CHANNEL_WORDS, CHANNELS, OWN_FIELD_WORDS, OWN_FIELDS, type OwnField } from "./own-fields";

interface PersonFieldsProps {
  values: Readonly<Record<string, string>>;
  doNotContact: boolean;
  belonging: BelongingValues;
  /** Those that may be chosen. */
  schools: readonly { id: string; name: string }[];
  /** Columns that files do not change, since staff wrote them. */
  ownFields: readonly string[];
  givenBack: readonly string[];
  errors: FormErrors;
}

export function PersonFields(props: PersonFieldsProps) {
  const { values, doNotContact, ownFields, givenBack, errors } = props;
  const language = values.language ?? "";
  const isOffered = languageChoices.some(({ value }) => value === language);
  const languages = isOffered
    ? languageChoices
    : [{ value: language, label: language }, ...languageChoices];
  const text = (name: string, label: string) => (
    <TextField name={name} label={label} defaultValue={values[name]} error={errors[name]} />
  );
  return (
    <form method="post" className="form">
      {text("givenName", "Given name")}
      {text("familyName", "Family name")}
      {text("email", "Mail address")}
      <SelectField
        name="language"
        label="Language"
        options={languages}
        defaultValue={language}
        error={errors.language}
      />
      {text("organization", "Organization")}
      <BelongingFields {...props} />
      <RadioField
        name="channel"
        label="How are they reached?"
        options={CHANNELS.map((value) => ({ value, label: CHANNEL_WORDS[value] }))}
        defaultValue={values.channel}
        error={errors.channel}
      />
      {text("phone", "Telephone")}
      <CheckListField
        name="doNotContact"
        label="May they be contacted?"
        options={[{ value: "on", label: "No: they asked not to be contacted in any way" }]}
        defaultValues={doNotContact ? ["on"] : []}
      />
      <TextArea
        name="consent"
        label="What they agreed to"
        hint="In your words, with the day: for the next person who has to know."
        maxLength={2000}
        defaultValue={values.consent}
      />
      <GiveBack ownFields={ownFields} givenBack={givenBack} />
      <Button>Save</Button>
    </form>
  );
}

function BelongingFields({ belonging, schools, errors }: PersonFieldsProps) {
  return (
    <>
      <CheckListField
        name="audiences"
        label="As whom are they asked?"
        hint="From the next wave on: a wave that runs keeps whom it has asked as what."
        options={audienceChoices}
        defaultValues={belonging.audiences}
        error={errors.audiences}
      />
      {schools.length > 0 && (
        <CheckListField
          name="schools"
          label="Schools"
          hint="None ticked: no one school."
          options={schools.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValues={belonging.schools}
          error={errors.schools}
        />
      )}
    </>
  );
}

function GiveBack({ ownFields, givenBack }: Pick<PersonFieldsProps, "ownFields" | "givenBack">) {
  const own = (Object.keys(OWN_FIELDS) as OwnField[]).filter((field) =>
    ownFields.includes(OWN_FIELDS[field]),
  );
  if (own.length === 0) return null;
  return (
    <CheckListField
      name="giveBack"
      label="Which of these may later files change again?"
      hint="Staff wrote them, so that files leave them alone until then."
      options={own.map((field) => ({ value: OWN_FIELDS[field], label: OWN_FIELD_WORDS[field] }))}
      defaultValues={givenBack}
    />
  );
}
