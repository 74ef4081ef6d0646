import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { SelectField } from "~/ui/fields/select-field";
import { TextArea } from "~/ui/fields/text-area";
import { TextField } from "~/ui/fields/text-field";

export interface CommitmentChoices {
  owners: readonly { id: string; name: string }[];
  goals: readonly { id: string; title: string }[];
}

interface CommitmentFieldsProps extends CommitmentChoices {
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
  button: string;
}

/** A promise of a report that is being written. */
export function CommitmentFields(props: CommitmentFieldsProps) {
  const { values, errors, owners, goals, button } = props;
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] });
  return (
    <>
      <ErrorSummary title="The commitment is not saved yet" errors={errors} />
      <form method="post" className="form">
        <TextArea
          {...field("what")}
          label="What you will do"
          hint="In a sentence whose keeping anybody can check, such as: Lend hotspots for as long as a laptop is lent."
          rows={3}
          maxLength={1000}
          dir="auto"
        />
        <SelectField
          {...field("ownerId")}
          label="Who sees to it"
          hint="A colleague is reminded by mail two weeks before, on the day, and a week after."
          blank="Nobody of the staff here"
          options={owners.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField
          {...field("ownerName")}
          label="As people read it"
          hint="A name or an office. Empty: the colleague’s name."
          maxLength={200}
          dir="auto"
        />
        <TextField {...field("dueOn")} label="By when" type="date" short />
        <SelectField
          {...field("goalId")}
          label="Goal of a plan that it belongs to"
          blank="None"
          options={goals.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <Button>{button}</Button>
      </form>
    </>
  );
}
