import type { z } from "zod";
import { type ParsedForm, parseForm } from "~/platform/form-values.server";

/** A form about a member of staff: its one-valued fields by the schema, and the schools' codes. */
export async function readStaffForm<T>(
  request: Request,
  schema: z.ZodType<T>,
): Promise<{ form: ParsedForm<T>; schools: string[]; typed: Record<string, string> }> {
  const posted = await request.formData();
  const schools = posted.getAll("schools").filter((code) => typeof code === "string");
  const typed: Record<string, string> = {};
  for (const [name, value] of posted) if (typeof value === "string") typed[name] = value;
  return { form: parseForm(posted, schema), schools, typed };
}
