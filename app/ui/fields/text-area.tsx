import { controlProps, type FieldProps } from "./field";
import { Labelled } from "./labelled";

interface TextAreaProps extends FieldProps {
  rows?: number | undefined;
  maxLength?: number | undefined;
  defaultValue?: string | undefined;
  /** Set on a page of free words in a language not known: the browser finds the direction. */
  dir?: "ltr" | "rtl" | "auto" | undefined;
}

export function TextArea(props: TextAreaProps) {
  return (
    <Labelled field={props}>
      <textarea
        className="input"
        rows={props.rows ?? 4}
        maxLength={props.maxLength}
        defaultValue={props.defaultValue}
        dir={props.dir}
        {...controlProps(props)}
      />
    </Labelled>
  );
}
