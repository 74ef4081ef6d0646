import { TextField } from "~/ui/fields/text-field";

interface CodeFieldProps {
  typed?: string | undefined;
  error?: string | undefined;
}

/** The eight characters of a sign-in mail; spaces, dashes and case do not matter. */
export function CodeField({ typed, error }: CodeFieldProps) {
  return (
    <TextField
      name="code"
      label="Code from the mail"
      hint="Eight letters and digits. Capital or small does not matter."
      autoComplete="one-time-code"
      autoCapitalize="characters"
      spellCheck={false}
      maxLength={20}
      short
      dir="ltr"
      defaultValue={typed}
      error={error}
    />
  );
}
