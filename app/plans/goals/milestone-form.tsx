import { Button } from "~/ui/fields/button";
import { TextField } from "~/ui/fields/text-field";

interface MilestoneFormProps {
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
  button: string;
}

export function MilestoneForm({ values, errors, button }: MilestoneFormProps) {
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] });
  const number = { inputMode: "decimal", short: true, labelNote: "(optional)" } as const;
  return (
    <form method="post" className="form">
      <TextField {...field("title")} label="Milestone" maxLength={200} dir="auto" />
      <TextField {...field("dueOn")} label="Due" labelNote="(optional)" type="date" short />
      <TextField
        {...field("indicator")}
        label="Indicator"
        labelNote="(optional)"
        hint="What is counted or measured to see a difference, such as: classrooms where students build something with technology each week."
        maxLength={300}
        dir="auto"
      />
      <TextField
        {...field("unit")}
        label="Unit"
        labelNote="(optional)"
        hint="Such as % or classrooms."
        maxLength={40}
        short
      />
      <TextField {...field("baseline")} {...number} label="At the start" />
      <TextField {...field("target")} {...number} label="Target" />
      <Button>{button}</Button>
    </form>
  );
}
