/** What a worker does for one kind of job: checks the payload, then calls one command. */
export type Task = (payload: unknown) => Promise<void>;

/** Every kind of job by its name, as it stands in the queue. */
export type TaskTable = Readonly<Record<string, Task>>;

/** A job to do again and again: minute, hour, day, month, weekday, by UTC. Its payload is empty. */
export type Schedule = { task: string; at: string };
