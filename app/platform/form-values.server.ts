import type { z } from "zod";
import { storable } from "./storable";

export type ParsedForm<T> =
  | { ok: true; value: T }
  | { ok: false; errors: Record<string, string>; values: Record<string, string> };

/** A posted form through its schema; on failure one message a field and everything typed, to show again. */
export function parseForm<T>(form: FormData, schema: z.ZodType<T>): ParsedForm<T> {
  const values: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === "string") values[name] = storable(value);
  const parsed = schema.safeParse(values);
  if (parsed.success) return { ok: true, value: parsed.data };
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) errors[issue.path.join(".")] ??= issue.message;
  return { ok: false, errors, values };
}
