import { servicesContext } from "~/platform/services.server";
import { respondPdf } from "../exports/load-printed.server";
import { reportDocument } from "../exports/report-document";
import type { Route } from "./+types/report-pdf";

/** A published report as a tagged PDF. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const document = { of: reportDocument, name: "report" };
  return respondPdf(context.get(servicesContext), params, request, document);
}
