import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeHandedLink } from "~/auth/make-sign-in-link.server";
import { type Env, parseEnv } from "~/platform/env.server";
import { createLog } from "~/platform/log.server";
import { transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { cedarValley } from "../prisma/seed/district";
import { type Seeded, seedCedarValley } from "../prisma/seed/seed";
import { begin, checkStart } from "./check-start";
import { beOnlyStart } from "./database/only-start";
import { openDatabase } from "./database/open";
import { openMailer } from "./mailer";
import { createServices } from "./services";
import { supervise } from "./supervise";

/** `npm run demo`: the sample district, made by the commands real use has, then the same as `npm start`. */
await begin(async () => {
  const env = parseEnv(process.env);
  const log = createLog(process.env.LOG_LEVEL ? env.LOG_LEVEL : "warn", "demo");
  await checkStart(env);
  const database = await openDatabase(env, log);
  await beOnlyStart(env, database);
  const services = createServices(env, database.appUrl, log, 8);
  const seeded = await seedOnce(env, services);
  const caller = systemCaller(services.database, seeded.districtId, "demo");
  const leader = await transaction(caller, (scope) =>
    makeHandedLink(scope, services, seeded.staffId),
  );
  await services.database.close();
  supervise(env, log, database);
  const lines = [
    `Full Circle is at        ${env.APP_URL}`,
    `The community's page     ${env.APP_URL}/d/${cedarValley.slug}`,
    `A leader signs in at     ${leader.url}`,
    `A parent answers at      ${seeded.parentLink}`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
});

/** The sample is made once; what leads to it is kept beside its database. */
async function seedOnce(env: Env, services: Services): Promise<Seeded> {
  const file = join(env.DATA_DIR, "demo.json");
  const kept = await readFile(file, "utf8").catch(() => null);
  if (kept) return JSON.parse(kept) as Seeded;
  const start = Date.now();
  const say = (what: string) =>
    process.stdout.write(`${((Date.now() - start) / 1000).toFixed(1).padStart(5)} s  ${what}\n`);
  const sending = { ...openMailer(services), stop: new AbortController().signal };
  const seeded = await seedCedarValley(services, sending, say);
  await writeFile(file, JSON.stringify(seeded), { mode: 0o600 });
  return seeded;
}
