import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound } from "~/platform/http.server";
import { letterChoice, letterFileSchema } from "../doors/letters/letter-choice";
import { makeLetters } from "../doors/letters/make-letters.server";
import { sheetResponse } from "../doors/print/print-sheet.server";
import type { Route } from "./+types/letters-file";

/** A file of letters. By POST, since it is kept in the record who got links in hand. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "letter.print");
  const fields = Object.fromEntries(await request.formData());
  const how = letterFileSchema.parse(fields);
  const made = await makeLetters(staff, requireId(params.wave), letterChoice(fields), how);
  if (!made) notFound("There are no such letters.");
  return sheetResponse(staff.services, made, `letters-${how.from + 1}`, how.kind);
}
