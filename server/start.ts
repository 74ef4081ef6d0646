import { makeSetupLink } from "~/districts/make-setup-link.server";
import { parseEnv, WrongEnvironment } from "~/platform/env.server";
import { createLog } from "~/platform/log.server";
import { openDatabase } from "./database/open";
import { createServices } from "./services";
import { supervise } from "./supervise";

/** `npm start`: the database, the web and the worker; an empty system prints its set-up link. */
try {
  const env = parseEnv(process.env);
  const log = createLog(env.LOG_LEVEL, "start");
  const database = await openDatabase(env, log);
  const services = createServices(env, database.appUrl, log, 2);
  const setupLink = await makeSetupLink(services);
  await services.database.close();
  supervise(env, log, database);
  process.stdout.write(`Full Circle is at ${env.APP_URL}\n`);
  if (setupLink) process.stdout.write(`Set it up, once, at ${setupLink}\n`);
} catch (error) {
  if (!(error instanceof WrongEnvironment)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
