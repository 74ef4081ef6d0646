import pg from "pg";

/**
 * Sessions that say which pools of workers live: each holds a lock of its pool's id. What a pool whose
 * lock is free had taken goes back into the queue at once; the queue itself would wait four hours.
 */
export class WorkerLocks {
  private client: pg.Client | null = null;
  private readonly ownerUrl: string;
  private readonly held = new Set<string>();

  constructor(ownerUrl: string) {
    this.ownerUrl = ownerUrl;
  }

  async hold(poolIds: readonly string[]): Promise<void> {
    for (const id of poolIds) {
      this.held.add(id);
      await this.lock(await this.connect(), id);
    }
  }

  /** A job taken this moment may be of a pool that is just about to take its lock. */
  async freeJobsOfDeadWorkers(): Promise<void> {
    const client = await this.connect();
    await client.query(
      `WITH others AS MATERIALIZED (
         SELECT DISTINCT locked_by FROM graphile_worker._private_jobs
         WHERE locked_at < now() - interval '5 seconds' AND locked_by <> ALL($1)
       )
       SELECT graphile_worker.force_unlock_workers(array_agg(locked_by)) FROM others
       WHERE pg_try_advisory_xact_lock(hashtextextended(locked_by, 7367))
       HAVING count(*) > 0`,
      [[...this.held]],
    );
  }

  async release(): Promise<void> {
    await this.client?.end();
    this.client = null;
  }

  private async connect(): Promise<pg.Client> {
    if (this.client) return this.client;
    const client = new pg.Client({ connectionString: this.ownerUrl });
    const forget = () => {
      if (this.client === client) this.client = null;
    };
    client.on("error", forget);
    client.on("end", forget);
    await client.connect();
    this.client = client;
    for (const id of this.held) await this.lock(client, id);
    return client;
  }

  private async lock(client: pg.Client, poolId: string): Promise<void> {
    await client.query("SELECT pg_advisory_lock(hashtextextended($1, 7367))", [poolId]);
  }
}
