import { servicesContext } from "~/platform/services.server";
import { annotationCollection } from "../exports/annotations";
import { listPublicComments } from "../exports/export.db.server";
import { readPublished } from "../exports/require-published.server";
import type { Route } from "./+types/annotations";

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const services = context.get(servicesContext);
  const { found, address } = await readPublished(services, params, request, ({ scope, version }) =>
    listPublicComments(scope, version.planId),
  );
  return new Response(JSON.stringify(annotationCollection(found, address)), {
    headers: {
      "Content-Type": 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
      "X-Content-Type-Options": "nosniff",
    },
  });
}
