import { makeSetupLink } from "~/districts/make-setup-link.server";
import { parseEnv } from "~/platform/env.server";
import { createLog } from "~/platform/log.server";
import { begin, checkStart } from "./check-start";
import { beOnlyStart } from "./database/only-start";
import { openDatabase } from "./database/open";
import { createServices } from "./services";
import { supervise } from "./supervise";

/** `npm start`: the database, the web and the worker; an empty system prints its set-up link. */
await begin(async () => {
  const env = parseEnv(process.env);
  const log = createLog(env.LOG_LEVEL, "start");
  await checkStart(env);
  const database = await openDatabase(env, log);
  await beOnlyStart(env, database);
  const services = createServices(env, database.appUrl, log, 2);
  const setupLink = await makeSetupLink(services);
  await services.database.close();
  supervise(env, log, database);
  process.stdout.write(`Full Circle is at ${env.APP_URL}\n`);
  if (setupLink) process.stdout.write(`Set it up, once, at ${setupLink}\n`);
});
