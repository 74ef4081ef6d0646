import { csvText } from "~/platform/csv-write";
import { servicesContext } from "~/platform/services.server";
import { commentLines } from "../exports/comments-file";
import { listPublicComments } from "../exports/export.db.server";
import { fileResponse, readPublished } from "../exports/require-published.server";
import type { Route } from "./+types/comments-csv";

/** Every public comment with its answer, for spreadsheets. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const services = context.get(servicesContext);
  const { found } = await readPublished(services, params, request, ({ scope, version }) =>
    listPublicComments(scope, version.planId),
  );
  const name = `${params.plan}-comments.csv`;
  return fileResponse(csvText(commentLines(found)), "text/csv; charset=utf-8", name);
}
