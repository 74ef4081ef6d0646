import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { TextArea } from "~/ui/fields/text-area";
import { TextField } from "~/ui/fields/text-field";
import { ConfirmForm } from "~/ui/parts/confirm-form";
import { Part } from "~/ui/parts/part";

interface ThemeFormsProps {
  here: string;
  theme: { name: string; description: string };
  typed: { errors: Record<string, string>; values: Record<string, string> } | undefined;
}

/** Renaming a theme, and removing it. */
export function ThemeForms({ here, theme, typed }: ThemeFormsProps) {
  const { errors = {}, values = theme } = typed ?? {};
  return (
    <>
      <Part id="words" title="Its words">
        <ErrorSummary title="The theme is not changed yet" errors={errors} />
        <form method="post" action={here} className="form">
          <TextField
            name="name"
            label="Name"
            maxLength={80}
            defaultValue={values.name}
            error={errors.name}
          />
          <TextArea
            name="description"
            label="What belongs to it"
            rows={3}
            maxLength={500}
            defaultValue={values.description}
            error={errors.description}
          />
          <Button look="quiet">Save its words</Button>
        </form>
      </Part>
      <Part id="removal" title="Remove the theme">
        <ConfirmForm
          action={`${here}/removal`}
          button="Remove this theme"
          lost={
            <p>
              <strong>Which texts belong to it is forgotten.</strong> The texts stay. If it was
              published, it stands there until the themes are published again.
            </p>
          }
        />
      </Part>
    </>
  );
}
