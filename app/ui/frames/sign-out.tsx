import { HiddenInputs, type HiddenValues } from "../parts/hidden-inputs";

export interface SignOutProps {
  action: string;
  label: string;
  hidden?: HiddenValues | undefined;
}

export function SignOut({ action, label, hidden }: SignOutProps) {
  return (
    <form method="post" action={action}>
      <HiddenInputs values={hidden} />
      <button type="submit">{label}</button>
    </form>
  );
}
