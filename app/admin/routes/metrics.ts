import { clientAddressContext, isLoopback } from "~/auth/client-address";
import { forbidden } from "~/platform/http.server";
import { isSameSecret, sha256 } from "~/platform/secrets.server";
import { servicesContext } from "~/platform/services.server";
import { renderMetrics } from "../metrics.server";
import type { Route } from "./+types/metrics";

/** For a collector on this machine, or one that brings METRICS_TOKEN. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { env, database } = context.get(servicesContext);
  const isHere = isLoopback(context.get(clientAddressContext));
  if (!isHere && !bringsToken(request, env.METRICS_TOKEN)) {
    forbidden("Figures are given on this machine, or for METRICS_TOKEN.");
  }
  const { text, type } = await renderMetrics(database);
  return new Response(text, { headers: { "Content-Type": type, "Cache-Control": "no-store" } });
}

function bringsToken(request: Request, token: string | undefined): boolean {
  const given = request.headers.get("Authorization");
  return token !== undefined && isSameSecret(sha256(given ?? ""), sha256(`Bearer ${token}`));
}
