import { runJobs } from "~/jobs/run-jobs.server";
import { parseEnv } from "~/platform/env.server";
import { createLog } from "~/platform/log.server";
import { hearTraffic } from "~/platform/traffic.server";
import { buildInThread } from "./build-in-thread";
import { openDatabase } from "./database/open";
import { openMailer } from "./mailer";
import { createServices } from "./services";
import { createTasks, schedules } from "./tasks";

const JOBS_AT_ONCE = 4;
const GRACE_MS = 8_000;

const env = parseEnv(process.env);
const log = createLog(env.LOG_LEVEL, "worker");
const database = await openDatabase(env, log);
const services = createServices(env, database.appUrl, log);
const stopping = new AbortController();
const traffic = hearTraffic(services.database.pool, services.clock, stopping.signal);
const { mailer, sender, hands } = openMailer(services, traffic);
const build = buildInThread(stopping.signal);
const tasks = createTasks({ services, build, mailer, sender, hands, stop: stopping.signal });

await tasks["requeue-campaigns"]?.({});
const runner = await runJobs({
  ownerUrl: database.ownerUrl,
  tasks,
  schedules,
  concurrency: JOBS_AT_ONCE,
  log,
});
log.info(env.SMTP_URL ? "working; mail goes by SMTP" : "working; mail is kept in the outbox");
process.send?.("ready");
runner.ended.catch((error: unknown) => {
  log.error({ err: error }, "the queue cannot be worked on");
  process.exitCode = 1;
  return stop();
});

for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, stop);
process.once("disconnect", stop);

/** Takes nothing more, sees what is in flight through, records it, then leaves. */
async function stop(): Promise<void> {
  if (stopping.signal.aborted) return;
  stopping.abort();
  await Promise.all([mailer.close(GRACE_MS), runner.stop()]);
  await services.database.close();
  await database.stop();
  process.exit();
}
