import { languageChoices } from "~/districts/language";
import { CheckListField } from "~/ui/fields/check-list-field";
import { RadioField } from "~/ui/fields/radio-field";
import { SelectField } from "~/ui/fields/select-field";
import { TextArea } from "~/ui/fields/text-area";
import { TextField } from "~/ui/fields/text-field";
import { optionsOf } from "../needs/need-words";
import type { FieldsProps } from "./partner-fields";
import { resourceKindWords } from "./partner-words";

const asked =
  ({ values, errors }: FieldsProps) =>
  (name: string) => ({ name, error: errors[name], defaultValue: values[name] });

export function ContactFieldsPart(props: FieldsProps) {
  const field = asked(props);
  return (
    <>
      <TextField {...field("name")} label="Name" maxLength={120} dir="auto" />
      <TextField
        {...field("role")}
        label="What they do there"
        labelNote="(optional)"
        maxLength={120}
      />
      <TextField {...field("email")} type="email" label="Mail address" labelNote="(optional)" />
      <TextField {...field("phone")} type="tel" label="Phone" labelNote="(optional)" />
      <SelectField {...field("language")} label="Language" options={languageChoices} />
      <CheckListField
        name="mayMail"
        label="May they be written to?"
        options={[{ value: "yes", label: "Yes, they said so" }]}
        defaultValues={props.values.mayMail === "yes" ? ["yes"] : []}
      />
    </>
  );
}

type ResourceProps = FieldsProps & {
  schools: readonly { id: string; name: string }[];
  chosen: readonly string[];
};

export function ResourceFieldsPart({ schools, chosen, ...props }: ResourceProps) {
  const field = asked(props);
  return (
    <>
      <RadioField {...field("kind")} label="What is it?" options={optionsOf(resourceKindWords)} />
      <TextField
        {...field("what")}
        label="In a few words"
        hint="Such as “network wiring” or “meeting room for 30”. Needs are matched by these words."
        maxLength={160}
      />
      <TextField
        {...field("amount")}
        label="How much"
        labelNote="(if known)"
        hint="Money in dollars, skills and time in hours, everything else in pieces."
        inputMode="decimal"
        short
      />
      <TextField
        {...field("unit")}
        label="What a piece is called, in the plural"
        labelNote="(places and equipment)"
        maxLength={40}
      />
      <CheckListField
        name="schools"
        label="At some schools only?"
        hint="None marked: anywhere in the district."
        options={schools.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValues={chosen}
        error={props.errors.schools}
      />
      <TextField
        {...field("availableFrom")}
        type="date"
        label="From"
        labelNote="(optional)"
        short
      />
      <TextField
        {...field("availableUntil")}
        type="date"
        label="Until"
        labelNote="(optional)"
        short
      />
      <CheckListField
        name="agreedPublic"
        label="May it stand on the partner’s public page?"
        options={[{ value: "yes", label: "Yes, they agreed" }]}
        defaultValues={props.values.agreedPublic === "yes" ? ["yes"] : []}
      />
    </>
  );
}

export function AgreementFieldsPart(props: FieldsProps) {
  const field = asked(props);
  return (
    <>
      <TextField {...field("title")} label="What is agreed" maxLength={160} />
      <TextField {...field("startsOn")} type="date" label="From" labelNote="(optional)" short />
      <TextField {...field("endsOn")} type="date" label="Until" labelNote="(optional)" short />
      <TextField
        {...field("renewBy")}
        type="date"
        label="Decide about going on by"
        labelNote="(optional)"
        hint="It shows as due then, and as coming 60 days before."
        short
      />
      <TextArea
        {...field("links")}
        label="Links to its papers"
        labelNote="(optional)"
        hint="One a line. Files stay where they are."
        rows={2}
      />
      <TextArea {...field("note")} label="Note" labelNote="(optional)" rows={2} maxLength={2000} />
    </>
  );
}
