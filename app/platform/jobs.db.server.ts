import type { Scope } from "./scope.server";

/** Queues a job in the same transaction as the change that needs it. */
export async function addJob(
  scope: Scope,
  task: string,
  payload: object,
  options: { queue?: string; runAt?: Date; key?: string } = {},
): Promise<void> {
  await scope.db.$queryRaw`
    SELECT add_job(${task}, ${JSON.stringify(payload)}::jsonb, ${options.queue ?? null},
      ${options.runAt ?? null}::timestamptz, ${options.key ?? null})::text`;
}
