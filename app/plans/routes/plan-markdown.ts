import { servicesContext } from "~/platform/services.server";
import { fileResponse, readPublished } from "../exports/require-published.server";
import { joinSections } from "../section";
import { listSections } from "../section.db.server";
import type { Route } from "./+types/plan-markdown";

/** A published version as the Markdown that it can be imported from again. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const services = context.get(servicesContext);
  const { version, found } = await readPublished(services, params, request, (scope, version) =>
    listSections(scope, version.id, version.language),
  );
  const name = `${params.plan}-${version.number}.md`;
  return fileResponse(joinSections(version.title, found), "text/markdown; charset=utf-8", name);
}
