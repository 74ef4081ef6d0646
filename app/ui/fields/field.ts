import type { ReactNode } from "react";

/** Messages by field name, as an action returns them. */
export type FormErrors = { [field: string]: string };

/** What every field takes. The name is the form's name of the value; the id follows from it. */
export interface FieldProps {
  name: string;
  label: ReactNode;
  /** A word after the label, such as "(needed)" or "(optional)". */
  labelNote?: string | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  required?: boolean | undefined;
  /** Set where one name stands twice on a page. */
  id?: string | undefined;
  /** Set where the words fall back to another language than the page's. */
  lang?: string | undefined;
}

/** The id of a field's control, or of its first radio: where the error summary leads. */
export function fieldId(name: string): string {
  return `f-${name}`;
}

export function hintId(id: string): string {
  return `${id}-hint`;
}

export function errorId(id: string): string {
  return `${id}-error`;
}

/** The ids of the texts that describe a control, hint first; undefined if there are none. */
export function describedBy(id: string, field: Pick<FieldProps, "hint" | "error">) {
  const ids = [field.hint ? hintId(id) : "", field.error ? errorId(id) : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** The attributes a native control shares with all others. */
export function controlProps(field: FieldProps) {
  const id = field.id ?? fieldId(field.name);
  return {
    id,
    name: field.name,
    "aria-describedby": describedBy(id, field),
    "aria-invalid": field.error ? true : undefined,
    "aria-required": field.required || undefined,
  } as const;
}
