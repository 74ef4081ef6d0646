import { Button } from "~/ui/fields/button";
import { RadioField } from "~/ui/fields/radio-field";
import { SelectField } from "~/ui/fields/select-field";
import { TextArea } from "~/ui/fields/text-area";
import { TextField } from "~/ui/fields/text-field";

interface GoalFormProps {
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
  sections: readonly { value: string; label: string }[];
  button: string;
  look?: "main" | "quiet";
}

export function GoalForm({ values, errors, sections, button, look = "main" }: GoalFormProps) {
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] });
  return (
    <form method="post" className="form">
      <TextField {...field("title")} label="Goal" maxLength={200} dir="auto" />
      <TextArea {...field("description")} label="What it means" labelNote="(optional)" dir="auto" />
      <RadioField
        {...field("stage")}
        label="Stage"
        options={[
          { value: "planning", label: "Planning: it is being prepared." },
          { value: "implementation", label: "Implementation: it is being carried out." },
        ]}
      />
      <TextField
        {...field("owner")}
        label="Who is responsible"
        hint="A name and an office; everybody reads it."
        labelNote="(optional)"
        maxLength={200}
      />
      <TextField {...field("startsOn")} label="Begins" labelNote="(optional)" type="date" short />
      <TextField {...field("endsOn")} label="Ends" labelNote="(optional)" type="date" short />
      <SelectField
        {...field("sectionKey")}
        label="Section it belongs to"
        blank="None in particular"
        options={sections}
      />
      <Button look={look}>{button}</Button>
    </form>
  );
}
