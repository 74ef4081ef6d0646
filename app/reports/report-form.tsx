import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { TextArea } from "~/ui/fields/text-area";
import { TextField } from "~/ui/fields/text-field";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";
import { Part } from "~/ui/parts/part";

interface ReportFormProps {
  /** The release that stands beside the form: what the report is about. */
  release: string;
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
}

export function ReportForm({ release, values, errors }: ReportFormProps) {
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] });
  return (
    <Part id="write" title="Write the report" noPrint>
      <ErrorSummary title="The report is not saved yet" errors={errors} />
      <form method="post" className="form">
        <HiddenInputs values={{ release }} />
        <TextField {...field("title")} label="Title" maxLength={200} />
        <TextArea
          {...field("heard")}
          label="What we heard"
          hint="One thing a line, in plain words. The lines filled in are facts to begin with; say what they mean."
          rows={10}
        />
        <TextArea
          {...field("willDo")}
          label="What we will do"
          hint="One promise a line, such as: Two paid training days before each new tool. Who: R. Okafor, director of technology. By: January 15"
          rows={6}
        />
        <TextArea
          {...field("willNotDo")}
          label="What we will not do, and why"
          hint="One thing a line, such as: Tablets for grades K to 2. Why: families of the youngest asked for less screen time"
          rows={4}
        />
        <Button>Save the draft</Button>
      </form>
    </Part>
  );
}
