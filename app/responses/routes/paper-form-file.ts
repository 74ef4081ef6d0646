import { z } from "zod";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { listSchools } from "~/districts/list-schools.server";
import { AUDIENCES } from "~/people/audience";
import { notFound } from "~/platform/http.server";
import { loadPaperForms } from "../doors/paper/load-paper-forms.server";
import { paperDocument } from "../doors/paper/paper-document";
import { findPaper, LETTER_PAPERS, usualPaper } from "../doors/print/paper";
import { SHEET_KINDS, sheetResponse } from "../doors/print/print-sheet.server";
import type { Route } from "./+types/paper-form-file";

const asked = z.object({
  audience: z.enum(AUDIENCES).catch("families"),
  language: z.string().max(35).catch("en"),
  school: z.string().max(100).catch(""),
  paper: z.string().nullable().catch(null),
  kind: z.enum(SHEET_KINDS).catch("pdf"),
});

/** The form on paper, without anybody's code: to be printed or kept. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "wave.read");
  const query = asked.parse(Object.fromEntries(new URL(request.url).searchParams));
  const forms = await loadPaperForms(staff, requireId(params.wave));
  if (!forms?.audiences.includes(query.audience)) notFound("There is no such form.");
  const schools = await listSchools(staff);
  const school = schools.find(({ code }) => code === query.school)?.name ?? null;
  const { audience, language } = query;
  const props = forms.formOf({ audience, language, school, code: null });
  const paper = findPaper(query.paper, LETTER_PAPERS, usualPaper(staff.session.timezone));
  const name = `paper-form-${audience}-${props.survey.language}`;
  return sheetResponse(staff.services, paperDocument(props, paper), name, query.kind);
}
