import { createServer } from "node:http";
import { createServer as createVite } from "vite";
import { parseEnv } from "~/platform/env.server";
import { createLog } from "~/platform/log.server";
import { answeringScript } from "~/responses/script/bundle";
import { formCss } from "~/ui/css/join";
import type * as App from "./app";
import { alone, keepAlive } from "./child";
import { newestMigration } from "./database/migrate";
import { MIGRATIONS, openDatabase } from "./database/open";
import { createServices } from "./services";

/** `npm run dev`: the same listener, made anew by Vite as files change, and a worker. */
const env = parseEnv(process.env);
const log = createLog(env.LOG_LEVEL, "dev");
const database = await openDatabase(env, log);
const services = createServices(env, database.appUrl, log);
const vite = await createVite({ server: { middlewareMode: true }, appType: "custom" });
const worker = keepAlive("worker", () => alone("worker"), log);

createServer((request, response) => {
  vite.middlewares(request, response, async () => {
    const { createListener } = (await vite.ssrLoadModule("./server/app.ts")) as typeof App;
    const listener = createListener(services, {
      clientDir: "public",
      formCss: formCss(),
      formScript: await answeringScript(),
      newestMigration: newestMigration(MIGRATIONS),
    });
    listener(request, response);
  });
}).listen(env.PORT, () => log.info(`listening on ${env.APP_URL}`));

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, async () => {
    await worker.stop(Date.now() + 10_000);
    await vite.close();
    await services.database.close();
    await database.stop();
    process.exit(0);
  });
}
