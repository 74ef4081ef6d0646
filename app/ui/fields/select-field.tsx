import { controlProps, type FieldProps } from "./field";
import { Labelled } from "./labelled";

export interface Choice {
  value: string;
  label: string;
}

interface SelectFieldProps extends FieldProps {
  options: readonly Choice[];
  /** The first row, without a value, such as "Choose a school". */
  blank?: string | undefined;
  defaultValue?: string | undefined;
}

export function SelectField(props: SelectFieldProps) {
  return (
    <Labelled field={props}>
      <select className="input" defaultValue={props.defaultValue ?? ""} {...controlProps(props)}>
        {props.blank !== undefined && <option value="">{props.blank}</option>}
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
