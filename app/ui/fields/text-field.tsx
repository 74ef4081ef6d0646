import type { InputHTMLAttributes } from "react";
import { controlProps, type FieldProps } from "./field";
import { Labelled } from "./labelled";

type Native = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  | "autoComplete"
  | "inputMode"
  | "placeholder"
  | "min"
  | "max"
  | "maxLength"
  | "pattern"
  | "spellCheck"
  | "autoCapitalize"
>;

interface TextFieldProps extends FieldProps, Native {
  type?: "text" | "email" | "tel" | "url" | "search" | "password" | "number" | "date";
  defaultValue?: string | number | undefined;
  /** A field for a number, a code or a date. */
  short?: boolean | undefined;
  /** Names and codes stay left to right on a page that is not. */
  dir?: "ltr" | "rtl" | "auto" | undefined;
}

export function TextField(props: TextFieldProps) {
  const { placeholder, min, max } = props;
  const { autoComplete, inputMode, maxLength, pattern, spellCheck, autoCapitalize } = props;
  return (
    <Labelled field={props}>
      <input
        className={props.short ? "input is-short" : "input"}
        type={props.type ?? "text"}
        defaultValue={props.defaultValue}
        dir={props.dir}
        {...{ placeholder, min, max }}
        {...{ autoComplete, inputMode, maxLength, pattern, spellCheck, autoCapitalize }}
        {...controlProps(props)}
      />
    </Labelled>
  );
}
