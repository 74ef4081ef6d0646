import type { z } from "zod";

/** What a worker does for one kind of job, whatever its payload turns out to be. */
export type Task = (payload: unknown) => Promise<void>;

/** Every kind of job by its name, as it stands in the queue. */
export type TaskTable = Readonly<Record<string, Task>>;

/** A job as an envelope: the payload is checked here once, then one command is called. */
export function task<Payload>(
  payload: z.ZodType<Payload>,
  run: (payload: Payload) => Promise<unknown>,
): Task {
  return async (given) => {
    await run(payload.parse(given));
  };
}

/** A job to do again and again, by the clock of the database: minute, hour, day, month, weekday (UTC). */
export type Schedule = { task: string; at: string };
