import { servicesContext } from "~/platform/services.server";
import { openApiDocument } from "../api/openapi.server";
import type { Route } from "./+types/openapi";

export function loader({ context }: Route.LoaderArgs) {
  return Response.json(openApiDocument(context.get(servicesContext).env.APP_URL));
}
