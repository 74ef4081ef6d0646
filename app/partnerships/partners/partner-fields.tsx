import { CheckListField } from "~/ui/fields/check-list-field";
import { RadioField } from "~/ui/fields/radio-field";
import { TextArea } from "~/ui/fields/text-area";
import { TextField } from "~/ui/fields/text-field";
import { optionsOf } from "../needs/need-words";
import { partnerKindWords } from "./partner-words";

type Values = Readonly<Record<string, string>>;
export type FieldsProps = { values: Values; errors: Values };

/** Who a partner is, what it agreed to be called in public, and what stands between it and the district. */
export function PartnerFieldsPart({ values, errors }: FieldsProps) {
  const field = (name: string) => ({ name, error: errors[name], defaultValue: values[name] });
  return (
    <>
      <input type="hidden" name="revision" value={values.revision ?? "0"} />
      <TextField {...field("name")} label="Name" maxLength={160} dir="auto" />
      <RadioField {...field("kind")} label="Kind" options={optionsOf(partnerKindWords)} />
      <TextField {...field("website")} type="url" label="Website" labelNote="(optional)" />
      <TextField
        {...field("publicName")}
        label="Name to show in public"
        labelNote="(only if they agreed)"
        hint="Empty: nobody outside the district reads of this partner."
        maxLength={160}
        dir="auto"
      />
      <CheckListField
        name="isVendor"
        label="Does it sell to the district, or want to?"
        options={[{ value: "yes", label: "Yes, it is a vendor" }]}
        defaultValues={values.isVendor === "yes" ? ["yes"] : []}
      />
      <TextArea
        {...field("conflict")}
        label="Conflict of interest"
        labelNote="(if there is one)"
        hint="Such as “Its owner sits on the board”. It is flagged wherever staff decide about this partner."
        rows={2}
        maxLength={600}
      />
      <TextArea
        {...field("note")}
        label="Note"
        labelNote="(staff only)"
        rows={3}
        maxLength={2000}
      />
    </>
  );
}
