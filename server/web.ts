import { createServer } from "node:http";
import { join } from "node:path";
import { parseEnv } from "~/platform/env.server";
import { createLog } from "~/platform/log.server";
import { tellTraffic } from "~/platform/traffic.server";
import { answeringScript } from "~/responses/script/bundle";
import { formCss } from "~/ui/css/join";
import type * as App from "./app";
import { newestMigration } from "./database/migrate";
import { MIGRATIONS, openDatabase } from "./database/open";
import { createServices } from "./services";

const root = join(import.meta.dirname, "..");
const env = parseEnv(process.env);
const log = createLog(env.LOG_LEVEL, "web");
const database = await openDatabase(env, log);
const services = createServices(env, database.appUrl, log);

const { createListener } = (await import(join(root, "build/server/index.js"))) as typeof App;
const server = createServer(
  {
    // A client that dribbles its request in is let go.
    headersTimeout: 15_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 65_000,
  },
  createListener(services, {
    clientDir: join(root, "build/client"),
    formCss: formCss(),
    formScript: await answeringScript(),
    newestMigration: newestMigration(MIGRATIONS),
  }),
);
tellTraffic(server, services.database.pool);
server.listen(env.PORT, () => {
  log.info({ port: env.PORT }, `listening on ${env.APP_URL}`);
  process.send?.("ready");
});

for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, stop);
process.once("disconnect", stop);

let stopping = false;

/** Takes no new request, answers those under way, then leaves. */
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => server.closeAllConnections(), 8_000).unref();
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeIdleConnections();
  });
  await services.database.close();
  await database.stop();
  process.exit(0);
}
