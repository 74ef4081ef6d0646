import { type ChoiceProps, ChoiceRows } from "./choice-rows";

interface CheckListFieldProps extends ChoiceProps {
  defaultValues?: readonly string[] | undefined;
}

/** Any number of several answers; the form sends the name once for each. */
export function CheckListField({ defaultValues = [], ...choice }: CheckListFieldProps) {
  return <ChoiceRows {...choice} type="checkbox" chosen={defaultValues} />;
}
