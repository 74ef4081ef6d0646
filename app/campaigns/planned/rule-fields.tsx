import { hourWords } from "~/districts/hour-words";
import { CheckListField } from "~/ui/fields/check-list-field";
import { SelectField } from "~/ui/fields/select-field";
import { TextField } from "~/ui/fields/text-field";
import type { RuleValues } from "./rule-form";
import { WEEKDAYS } from "./rule-words";

interface RuleFieldsProps {
  values: RuleValues;
  errors: Record<string, string>;
  /** Whose clock: "Cedar Valley time (America/Chicago)". */
  zone: string;
}

const hours = Array.from({ length: 25 }, (_, hour) => ({
  value: String(hour),
  label: hourWords(hour),
}));

/** When those who have not answered are reminded by themselves. */
export function RuleFields({ values, errors, zone }: RuleFieldsProps) {
  return (
    <>
      <TextField
        name="days"
        label="How many days after the invitation?"
        hint="One number for each reminder, such as 3, 7."
        short
        defaultValue={values.days}
        error={errors.days}
      />
      <CheckListField
        name="weekdays"
        label="On which days of the week?"
        hint="A reminder that falls on another day goes on the next of these."
        options={WEEKDAYS.map((label, index) => ({ value: String(index + 1), label }))}
        defaultValues={values.weekdays}
        error={errors.weekdays}
      />
      <SelectField
        name="from"
        label="Not before"
        hint={zone}
        options={hours.slice(0, 24)}
        defaultValue={values.from}
        error={errors.from}
      />
      <SelectField
        name="until"
        label="Begun before"
        hint="A large mailing that has begun by then goes on until it is done, or your quiet hours begin."
        options={hours.slice(1)}
        defaultValue={values.until}
        error={errors.until}
      />
    </>
  );
}
