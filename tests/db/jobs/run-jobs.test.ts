import { afterEach, beforeEach, expect, test } from "vitest";
import { type JobRunner, runJobs } from "~/jobs/run-jobs.server";
import { WorkerLocks } from "~/jobs/worker-locks.db.server";
import { createLog } from "~/platform/log.server";
import { withClient } from "../../../server/database/client";
import { type TestDatabase, testDatabase } from "../../support/database";

const silent = createLog("silent", "test");

let database: TestDatabase;
let runner: JobRunner | undefined;
let done: unknown[];

beforeEach(async () => {
  database = await testDatabase();
  done = [];
});
afterEach(async () => {
  await runner?.stop();
  runner = undefined;
});

const sql = (text: string, values: unknown[] = []) =>
  withClient(database.ownerUrl, (owner) => owner.query(text, values));

const queue = (payload: object) => sql("SELECT add_job('note', $1)", [JSON.stringify(payload)]);

async function start(note: (payload: unknown) => Promise<void>) {
  runner = await runJobs({
    ownerUrl: database.ownerUrl,
    tasks: { note },
    schedules: [],
    concurrency: 2,
    log: silent,
  });
}

const remember = async (payload: unknown) => {
  done.push(payload);
};

test("a queued job is done with its payload", async () => {
  await start(remember);
  await queue({ n: 1 });
  await expect.poll(() => done, { timeout: 10_000 }).toEqual([{ n: 1 }]);
});

test("stopping waits for the job at hand, and leaves the others", async () => {
  let finish = () => {};
  await start(async (payload) => {
    done.push(payload);
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    done.push("finished");
  });
  await queue({ n: 1 });
  await expect.poll(() => done.length, { timeout: 10_000 }).toBe(1);
  const stopped = runner?.stop();
  runner = undefined;
  finish();
  await stopped;
  expect(done).toEqual([{ n: 1 }, "finished"]);
});

test("a job that a dead worker had taken is done at once by the next one", async () => {
  await queue({ n: 1 });
  await sql(`UPDATE graphile_worker._private_jobs
    SET locked_by = 'worker-dead', locked_at = now() - interval '1 minute'`);
  await start(remember);
  await expect.poll(() => done, { timeout: 10_000 }).toEqual([{ n: 1 }]);
});

test("a job that a living worker has taken is left to it", async () => {
  const other = new WorkerLocks(database.ownerUrl);
  await other.hold(["worker-alive"]);
  await queue({ n: 1 });
  await sql(`UPDATE graphile_worker._private_jobs
    SET locked_by = 'worker-alive', locked_at = now() - interval '1 minute'`);
  const mine = new WorkerLocks(database.ownerUrl);
  await mine.freeJobsOfDeadWorkers();
  await other.freeJobsOfDeadWorkers();
  const { rows } = await sql("SELECT locked_by FROM graphile_worker._private_jobs");
  await mine.release();
  await other.release();
  expect(rows).toEqual([{ locked_by: "worker-alive" }]);
});

test("a job that takes long is left to the worker that is at it", async () => {
  let finish = () => {};
  await start(async (payload) => {
    done.push(payload);
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
  });
  await queue({ n: 1 });
  await expect.poll(() => done.length, { timeout: 10_000 }).toBe(1);
  await sql(`UPDATE graphile_worker._private_jobs SET locked_at = now() - interval '1 minute'`);
  const other = new WorkerLocks(database.ownerUrl);
  await other.freeJobsOfDeadWorkers();
  await other.release();
  const { rows } = await sql("SELECT locked_by IS NOT NULL AS taken FROM graphile_worker.jobs");
  finish();
  expect(rows).toEqual([{ taken: true }]);
});

test("a job that fails is tried again later and keeps nobody waiting", async () => {
  await start(async (payload) => {
    if ((payload as { bad?: boolean }).bad) throw new Error("cannot");
    done.push(payload);
  });
  await queue({ bad: true });
  await queue({ n: 2 });
  await expect.poll(() => done, { timeout: 10_000 }).toEqual([{ n: 2 }]);
  const { rows } = await sql("SELECT attempts, run_at > now() AS later FROM graphile_worker.jobs");
  expect(rows).toEqual([{ attempts: 1, later: true }]);
});
