import { servicesContext } from "~/platform/services.server";
import { respondPdf } from "../exports/load-printed.server";
import { posterDocument } from "../exports/report-document";
import type { Route } from "./+types/report-poster";

/** A published report as a poster of one page. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const document = { of: posterDocument, name: "poster" };
  return respondPdf(context.get(servicesContext), params, request, document);
}
