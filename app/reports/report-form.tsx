import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { TextArea } from "~/ui/fields/text-area";
import { TextField } from "~/ui/fields/text-field";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";
import { Part } from "~/ui/parts/part";

interface ReportFormProps {
  /** The release that stands beside the form, which the report is about; none of a report on a plan. */
  release: string;
  values: Readonly<Record<string, string | undefined>>;
  errors: Readonly<Record<string, string>>;
  button: string;
  /** The language it is written in. */
  lang: string;
}

export function ReportForm({ release, values, errors, button, lang }: ReportFormProps) {
  const field = (name: string) => ({
    ...{ name, defaultValue: values[name], error: errors[name] },
    ...{ dir: "auto" as const, typedLang: lang },
  });
  const { typedLang: _, ...title } = field("title");
  return (
    <Part id="write" title="What it says" noPrint>
      <ErrorSummary title="The report is not saved yet" errors={errors} />
      <form method="post" className="form">
        <HiddenInputs values={{ release }} />
        <TextField {...title} label="Title" maxLength={200} />
        <TextArea
          {...field("heard")}
          label="What we heard"
          hint="One thing a line, in plain words. The lines filled in are facts to begin with; say what they mean."
          rows={10}
        />
        <TextArea
          {...field("willNotDo")}
          label="What we will not do, and why"
          labelNote="(optional)"
          hint="One thing a line, such as: Tablets for grades K to 2. Why: families of the youngest asked for less screen time"
          rows={4}
        />
        <TextArea
          {...field("next")}
          label="What is next"
          labelNote="(optional)"
          hint="One thing a line: the next draft, the next meeting, when you ask again."
          rows={3}
        />
        <p className="hint">
          What you will do comes next: each promise with who sees to it and by when.
        </p>
        <Button>{button}</Button>
      </form>
    </Part>
  );
}
