import { Button } from "~/ui/fields/button";
import { FileField } from "~/ui/fields/file-field";
import { type Choice, SelectField } from "~/ui/fields/select-field";
import { TextArea } from "~/ui/fields/text-area";
import { TextField } from "~/ui/fields/text-field";
import type { ImportValues } from "./read-import.server";

const formats = [
  { value: "text", label: "Questions as people write them" },
  { value: "csv", label: "A spreadsheet (CSV, or its cells)" },
  { value: "lss", label: "LimeSurvey (.lss)" },
  { value: "json", label: "A survey file of Full Circle (JSON)" },
];

interface ImportFormProps {
  language: string;
  languages: readonly Choice[];
  values: ImportValues | undefined;
  errors: Record<string, string>;
  look: "main" | "quiet";
}

/** Something to import, pasted or chosen. */
export function ImportForm({ language, languages, values, errors, look }: ImportFormProps) {
  return (
    <form method="post" encType="multipart/form-data" className="form">
      <TextArea
        name="text"
        label="Paste your questions"
        hint="With their answers under them, if they have any."
        rows={12}
        dir="auto"
        defaultValue={values?.text}
        {...(errors.text && { error: errors.text })}
      />
      <FileField
        name="file"
        label="Or choose a file"
        hint="Text, CSV, LimeSurvey (.lss) or JSON, at most 5 MB. Save an Excel file as CSV first."
        accept=".txt,.md,.csv,.tsv,.lss,.lsg,.lsq,.json"
        error={errors.file}
      />
      <SelectField
        name="language"
        label="Language of the questions"
        hint="LimeSurvey and survey files say their own."
        options={languages}
        defaultValue={values?.language || language}
      />
      <TextField
        name="title"
        label="Title"
        labelNote="(optional)"
        hint="For a text that does not begin with one."
        maxLength={200}
        dir="auto"
        defaultValue={values?.title}
        error={errors.title}
      />
      <SelectField
        name="format"
        label="What it is"
        blank="Find out by itself"
        options={formats}
        defaultValue={values?.format}
      />
      <Button look={look}>See what it would make</Button>
    </form>
  );
}
