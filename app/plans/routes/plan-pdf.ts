import { notFound } from "~/platform/http.server";
import { servicesContext } from "~/platform/services.server";
import { loadPdf, readDocument } from "../exports/load-pdf.server";
import { fileName, fileResponse, readPublished } from "../exports/require-published.server";
import type { Route } from "./+types/plan-pdf";

/** A published version as a tagged PDF. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const services = context.get(servicesContext);
  const { version, reading, found } = await readPublished(services, params, request, readDocument);
  const pdf = await loadPdf(services, version.id, found);
  if (!pdf) {
    notFound(
      "This server has no Chromium to print with. Open the plan and print it from your browser: the page is made for it.",
    );
  }
  const name = fileName(params.plan, version.number, reading, "pdf");
  return fileResponse(Uint8Array.from(pdf), "application/pdf", name);
}
