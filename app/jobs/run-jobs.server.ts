import { EventEmitter } from "node:events";
import { Logger, parseCronItems, run, type TaskList, type WorkerEvents } from "graphile-worker";
import type { Log } from "~/platform/log.server";
import type { Schedule, TaskTable } from "./task";
import { WorkerLocks } from "./worker-locks.db.server";

export type JobRunner = {
  /** Takes nothing more and waits for the jobs at hand. */
  stop(): Promise<void>;
  /** Rejects when the queue can no longer be worked on. */
  ended: Promise<void>;
};

const LOOK_AFTER_OTHERS_MS = 30_000;

/** Works on the queue with up to `concurrency` jobs at once, by the owner's connection. */
export async function runJobs(options: {
  ownerUrl: string;
  tasks: TaskTable;
  schedules: readonly Schedule[];
  concurrency: number;
  log: Log;
}): Promise<JobRunner> {
  const { ownerUrl, tasks, schedules, concurrency, log } = options;
  const locks = new WorkerLocks(ownerUrl);
  await locks.freeJobsOfDeadWorkers();
  const { events, poolIds } = collectPoolIds();
  const runner = await run({
    connectionString: ownerUrl,
    taskList: tasks as TaskList,
    parsedCronItems: parseCronItems(schedules.map(asCronItem)),
    concurrency,
    noHandleSignals: true,
    logger: new Logger(() => logTo(log)),
    events,
  });
  await locks.hold(poolIds);
  const lookAfterOthers = setInterval(() => {
    locks.freeJobsOfDeadWorkers().catch((error: unknown) => {
      log.warn({ err: error }, "could not look after other workers' jobs");
    });
  }, LOOK_AFTER_OTHERS_MS);
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  runner.promise.then(over, over);
  return {
    ended: runner.promise,
    async stop() {
      clearInterval(lookAfterOthers);
      if (!isOver) await runner.stop();
      await locks.release();
    },
  };
}

function asCronItem({ task, at }: Schedule) {
  return { task, match: at, options: { jobKey: `schedule:${task}`, maxAttempts: 3 } };
}

/** The queue writes the id of a process's pool of workers on the jobs that one of them takes. */
function collectPoolIds(): { events: WorkerEvents; poolIds: string[] } {
  const events: WorkerEvents = new EventEmitter();
  const poolIds: string[] = [];
  events.on("pool:create", ({ workerPool }) => poolIds.push(workerPool.id));
  return { events, poolIds };
}

function logTo(log: Log) {
  return (level: string, message: string, meta?: object) => {
    const fields = meta && "error" in meta ? { err: meta.error } : {};
    if (level === "error") log.error(fields, message);
    else if (level === "warning") log.warn(fields, message);
    else log.debug(fields, message);
  };
}
