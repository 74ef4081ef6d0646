import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound } from "~/platform/http.server";
import { loadPoster } from "../doors/poster/load-poster.server";
import { posterDocument } from "../doors/poster/poster-document";
import { findPaper, PAPERS, usualPaper } from "../doors/print/paper";
import { SHEET_KINDS, sheetResponse } from "../doors/print/print-sheet.server";
import type { Route } from "./+types/poster-file";

/** The poster as a file to print. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "wave.read");
  const parts = await loadPoster(staff, requireId(params.wave), staff.services);
  if (!parts) notFound("There is no open link to make a poster of.");
  const { offered, ...poster } = parts;
  const query = new URL(request.url).searchParams;
  const asked = query.getAll("language");
  const wanted = offered.filter((language) => asked.includes(language));
  const languages = wanted.length > 0 ? wanted : offered.slice(0, 1);
  const paper = findPaper(query.get("size"), PAPERS, usualPaper(poster.district.timezone));
  const kind = SHEET_KINDS.find((known) => known === query.get("kind")) ?? "pdf";
  const html = posterDocument({ ...poster, languages }, paper);
  return sheetResponse(staff.services, html, `poster-${paper}`, kind);
}
