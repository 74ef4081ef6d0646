import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound } from "~/platform/http.server";
import { exportResponse, requireExportFile } from "../exports/export-response.server";
import { exportSource } from "../exports/read-export.server";
import { findWaveResults } from "../results/read-results.server";
import type { Route } from "./+types/wave-results-file";

/** A file of a wave's latest release, draft or published, as far as the reader's schools go. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "release.read");
  const file = requireExportFile(params.file);
  const found = await findWaveResults(staff, requireId(params.wave));
  if (!found?.source) notFound();
  const source = await exportSource(staff, found.source);
  return exportResponse(request, source, file, { "Cache-Control": "private, no-store" });
}
