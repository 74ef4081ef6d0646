import { newestMigrationContext, servicesContext } from "~/platform/services.server";
import { isDatabaseReady } from "../ready.db.server";
import type { Route } from "./+types/readyz";

/** The process can do its work: 503 while its database is away or not migrated. */
export async function loader({ context }: Route.LoaderArgs) {
  const { database, log } = context.get(servicesContext);
  const newest = context.get(newestMigrationContext);
  const ready = await isDatabaseReady(database, newest).catch((error: unknown) => {
    log.warn({ err: error }, "not ready");
    return false;
  });
  return new Response(ready ? "ready\n" : "not ready\n", {
    status: ready ? 200 : 503,
    headers: { "Content-Type": "text/plain", "Cache-Control": "no-store" },
  });
}
