import type { ReactNode } from "react";
import { type FieldProps, fieldId } from "./field";
import { FieldTexts, LabelText } from "./field-texts";

/** A label, its hint and message, then one control. */
export function Labelled({ field, children }: { field: FieldProps; children: ReactNode }) {
  const id = field.id ?? fieldId(field.name);
  return (
    <div className={field.error ? "field wrong" : "field"} lang={field.lang}>
      <label htmlFor={id}>
        <LabelText {...field} />
      </label>
      <FieldTexts id={id} hint={field.hint} error={field.error} />
      {children}
    </div>
  );
}
