import { readBoundedForm } from "~/platform/bounded-form.server";
import { parseForm } from "~/platform/form-values.server";
import { type SectionTextInput, sectionTextSchema } from "./plan-form";

const mostBytes = 2_000_000;

type ReadSection =
  | { ok: true; value: SectionTextInput }
  | {
      ok: false;
      status: 413 | 422;
      errors: Record<string, string>;
      values: Record<string, string>;
    };

/** What an editor sent of a section. */
export async function readSectionForm(request: Request): Promise<ReadSection> {
  const form = await readBoundedForm(request, mostBytes);
  if (!form) {
    const errors = { body: "The section is too long: cut it into several. Nothing was saved." };
    return { ok: false, status: 413, errors, values: {} };
  }
  const parsed = parseForm(form, sectionTextSchema);
  return parsed.ok ? parsed : { ...parsed, status: 422 };
}
