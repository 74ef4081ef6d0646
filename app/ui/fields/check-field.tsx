import { controlProps, type FieldProps, fieldId } from "./field";
import { FieldTexts, LabelText } from "./field-texts";

interface CheckFieldProps extends FieldProps {
  value?: string | undefined;
  defaultChecked?: boolean | undefined;
}

/** One box to tick. Several belong together in a `CheckListField`. */
export function CheckField(props: CheckFieldProps) {
  const { "aria-required": _, ...control } = controlProps(props);
  return (
    <div className={props.error ? "field wrong" : "field"} lang={props.lang}>
      <label className="check">
        <input
          type="checkbox"
          value={props.value ?? "on"}
          defaultChecked={props.defaultChecked}
          {...control}
        />
        <span>
          <LabelText {...props} />
        </span>
      </label>
      <FieldTexts id={props.id ?? fieldId(props.name)} hint={props.hint} error={props.error} />
    </div>
  );
}
