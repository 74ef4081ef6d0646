import { LANGUAGES } from "~/districts/language";
import { directionOf } from "~/responses/messages/languages";
import { Button } from "~/ui/fields/button";
import { TextArea } from "~/ui/fields/text-area";
import { TextField } from "~/ui/fields/text-field";
import { LONGEST_TEMPLATE } from "./template";

type TemplateFormProps = {
  value: { name: string; texts: Record<string, string> };
  errors: Record<string, string>;
  action?: string;
  button: string;
};

/** Words to begin an answer with, in the languages that somebody has written them in. */
export function TemplateForm({ value, errors, action, button }: TemplateFormProps) {
  return (
    <form method="post" action={action} className="form">
      <TextField
        name="name"
        label="Name"
        hint="For you, such as “How tablets are lent”."
        defaultValue={value.name}
        error={errors.name}
      />
      {LANGUAGES.map(({ tag, name }) => (
        <TextArea
          key={tag}
          name={`text-${tag}`}
          label={name}
          rows={4}
          maxLength={LONGEST_TEMPLATE}
          defaultValue={value.texts[tag]}
          error={errors[`text-${tag}`]}
          dir={directionOf(tag)}
        />
      ))}
      <Button>{button}</Button>
    </form>
  );
}
