import { controlProps, type FieldProps } from "./field";
import { Labelled } from "./labelled";

interface TextAreaProps extends FieldProps {
  rows?: number | undefined;
  maxLength?: number | undefined;
  defaultValue?: string | undefined;
  /** Set on a page of free words in a language not known: the browser finds the direction. */
  dir?: "ltr" | "rtl" | "auto" | undefined;
  /** The language of what is typed, where it is not that of the label. */
  typedLang?: string | undefined;
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
        lang={props.typedLang}
        {...controlProps(props)}
      />
    </Labelled>
  );
}
