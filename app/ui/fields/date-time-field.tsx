import { controlProps, type FieldProps } from "./field";
import { Labelled } from "./labelled";

interface DateTimeFieldProps extends FieldProps {
  /** Local time without a zone, as "2026-10-30T18:00". */
  defaultValue?: string | undefined;
  min?: string | undefined;
  max?: string | undefined;
  /** Whose local time it is, in words: "Central time (Chicago)". */
  zone: string;
}

export function DateTimeField(props: DateTimeFieldProps) {
  const { id, "aria-describedby": texts, ...control } = controlProps(props);
  return (
    <Labelled field={props}>
      <div className="with-unit">
        <input
          className="input"
          type="datetime-local"
          id={id}
          defaultValue={props.defaultValue}
          min={props.min}
          max={props.max}
          aria-describedby={texts ? `${texts} ${id}-zone` : `${id}-zone`}
          {...control}
        />
        <span className="hint" id={`${id}-zone`}>
          {props.zone}
        </span>
      </div>
    </Labelled>
  );
}
