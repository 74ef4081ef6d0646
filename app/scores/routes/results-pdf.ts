import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { findInstalledChromium } from "~/platform/chromium.server";
import { notFound } from "~/platform/http.server";
import { printPdf } from "~/platform/print-pdf.server";
import { boardDocument } from "../board/board-document";
import { loadBoardReport } from "../board/load-board-report.server";
import type { Route } from "./+types/results-pdf";

/** The report for the board as a tagged PDF. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "release.read");
  const query = new URL(request.url).searchParams;
  const report = await loadBoardReport(staff, requireId(params.wave), query);
  if (!report) notFound("There are no such results yet.");
  const chromium = findInstalledChromium(staff.services.env.CHROMIUM_PATH);
  if (!chromium) {
    notFound(
      "This server has no Chromium to print with. Open the report's page and print it from your browser: the page is made for it.",
    );
  }
  const pdf = await printPdf(chromium, boardDocument(report));
  return new Response(Uint8Array.from(pdf), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": 'inline; filename="results.pdf"',
      "Cache-Control": "private, no-store",
    },
  });
}
