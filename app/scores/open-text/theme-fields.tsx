import { TextArea } from "~/ui/fields/text-area";
import { TextField } from "~/ui/fields/text-field";

type ThemeValues = { name?: string | undefined; description?: string | undefined };

/** What a theme is called and what belongs to it. */
export function ThemeFields({ values, errors }: { values: ThemeValues; errors: ThemeValues }) {
  return (
    <>
      <TextField
        name="name"
        label="Name"
        hint="What they say, in a few words: “No internet at home in the evening”."
        maxLength={80}
        defaultValue={values.name}
        error={errors.name}
      />
      <TextArea
        name="description"
        label="What belongs to it"
        labelNote="(shown to everybody once published)"
        rows={3}
        maxLength={500}
        defaultValue={values.description}
        error={errors.description}
      />
    </>
  );
}
