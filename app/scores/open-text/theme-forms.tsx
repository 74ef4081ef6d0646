import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { ConfirmForm } from "~/ui/parts/confirm-form";
import { Part } from "~/ui/parts/part";
import { ThemeFields } from "./theme-fields";

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
      <Part id="words" title="Its name and what belongs to it">
        <ErrorSummary title="The theme is not changed yet" errors={errors} />
        <form method="post" action={here} className="form">
          <ThemeFields values={values} errors={errors} />
          <Button look="quiet">Save the theme</Button>
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
