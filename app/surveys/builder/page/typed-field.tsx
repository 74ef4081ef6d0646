import type { ReactNode } from "react";
import { hintId } from "~/ui/fields/field";
import { Labelled } from "~/ui/fields/labelled";

interface TypedFieldProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  value: string;
  onType: (value: string) => void;
  lines?: number;
  lang?: string;
  short?: boolean;
  type?: "text" | "number" | "date";
  maxLength?: number;
}

/** A text field of the builder: what stands in it is what the survey says now. */
export function TypedField(props: TypedFieldProps) {
  const { id, label, hint, value, onType, lines = 1, lang, short, type = "text" } = props;
  const control = {
    ...{ id, value, maxLength: props.maxLength ?? 2000 },
    className: short ? "input is-short" : "input",
    "aria-describedby": hint ? hintId(id) : undefined,
    ...(lang === undefined ? {} : { lang, dir: "auto" as const }),
  };
  return (
    <Labelled field={{ name: id, id, label, hint }}>
      {lines > 1 ? (
        <textarea {...control} rows={lines} onChange={(event) => onType(event.target.value)} />
      ) : (
        <input {...control} type={type} onChange={(event) => onType(event.target.value)} />
      )}
    </Labelled>
  );
}

interface ChosenFieldProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  value: string;
  onChoose: (value: string) => void;
  children: ReactNode;
}

export function ChosenField({ id, label, hint, value, onChoose, children }: ChosenFieldProps) {
  return (
    <Labelled field={{ name: id, id, label, hint }}>
      <select
        className="input"
        id={id}
        value={value}
        aria-describedby={hint ? hintId(id) : undefined}
        onChange={(event) => onChoose(event.target.value)}
      >
        {children}
      </select>
    </Labelled>
  );
}

interface TickProps {
  label: ReactNode;
  checked: boolean;
  onTick: (checked: boolean) => void;
}

export function Tick({ label, checked, onTick }: TickProps) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={(event) => onTick(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}

interface PressProps {
  onPress: () => void;
  /** What a listener hears, where the words alone do not say about what. */
  label?: string;
  look?: "quiet" | "stop" | "main";
  id?: string;
  disabled?: boolean;
  keys?: string;
  children: ReactNode;
}

/** A small button that acts at once. Where there is nothing to do it stays, so that the focus does. */
export function Press({
  onPress,
  label,
  look = "quiet",
  id,
  disabled,
  keys,
  children,
}: PressProps) {
  return (
    <button
      type="button"
      id={id}
      className={look === "main" ? "button small" : `button ${look} small`}
      aria-label={label}
      title={label}
      aria-disabled={disabled || undefined}
      aria-keyshortcuts={keys}
      onClick={disabled ? undefined : onPress}
    >
      {children}
    </button>
  );
}
