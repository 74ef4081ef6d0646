import { Fragment, type ReactNode } from "react";
import { describedBy, type FieldProps, fieldId } from "./field";
import { FieldTexts, LabelText } from "./field-texts";

export interface ChoiceRow {
  value: string;
  label: ReactNode;
  /** Set off the scale, as "I can't say" is. */
  apart?: boolean | undefined;
  /** A field that goes with this row. */
  beside?: ReactNode;
}

export interface ChoiceProps extends FieldProps {
  options: readonly ChoiceRow[];
  /** The fieldset's own id, such as "q4", which fills pip `p4` of a survey's progress. */
  setId?: string | undefined;
  /** Where a heading right above says the same. */
  labelHidden?: boolean | undefined;
}

interface ChoiceRowsProps extends ChoiceProps {
  type: "radio" | "checkbox";
  chosen: readonly string[];
}

/** A fieldset of native rows, each as wide as the page and one finger high. */
export function ChoiceRows(props: ChoiceRowsProps) {
  const { name, options, type, chosen, error, hint, lang, setId } = props;
  const id = props.id ?? fieldId(name);
  return (
    <fieldset
      id={setId}
      className={error ? "question wrong" : "question"}
      lang={lang}
      aria-describedby={describedBy(id, { hint, error })}
    >
      <legend>
        {props.labelHidden ? (
          <span className="hidden">{props.label}</span>
        ) : (
          <LabelText {...props} />
        )}
      </legend>
      <FieldTexts id={id} hint={hint} error={error} />
      <div className="scale">
        {options.map((option, index) => (
          <Fragment key={option.value}>
            <label className={option.apart ? "apart" : undefined}>
              <input
                type={type}
                name={name}
                id={index === 0 ? id : undefined}
                value={option.value}
                defaultChecked={chosen.includes(option.value)}
              />{" "}
              {option.label}
            </label>
            {option.beside && <div className="beside">{option.beside}</div>}
          </Fragment>
        ))}
      </div>
    </fieldset>
  );
}
