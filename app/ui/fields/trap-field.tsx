import { TextField } from "./text-field";

type TrapFieldProps = { name: string; label: string; value: string; error?: string | undefined };

/** Nobody meets it, by eye, ear or keyboard, unless something filled it in for them: robots do. */
export function TrapField({ name, label, value, error }: TrapFieldProps) {
  const field = <TextField {...{ name, label, error }} autoComplete="off" defaultValue={value} />;
  if (error) return field;
  return (
    <div hidden aria-hidden="true">
      {field}
    </div>
  );
}
