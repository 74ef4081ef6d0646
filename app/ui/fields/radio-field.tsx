import { type ChoiceProps, ChoiceRows } from "./choice-rows";

interface RadioFieldProps extends ChoiceProps {
  defaultValue?: string | undefined;
}

/** One answer of several, as a question of a survey or a choice in a staff form. */
export function RadioField({ defaultValue, ...choice }: RadioFieldProps) {
  return (
    <ChoiceRows
      {...choice}
      type="radio"
      chosen={defaultValue === undefined ? [] : [defaultValue]}
    />
  );
}
