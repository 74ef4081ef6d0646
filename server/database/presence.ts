import pg from "pg";

const PRESENCE_LOCK = 72_707_370;

/**
 * Everybody who uses an embedded server keeps one connection that holds this lock in shared mode, so
 * that the last one to leave, and only the last, ends the server. Returns undefined where no server
 * accepts connections (yet, or any more).
 */
export async function join(sockets: string): Promise<pg.Client | undefined> {
  const client = new pg.Client({
    host: sockets,
    port: 5432,
    user: "postgres",
    database: "postgres",
    ssl: false,
    application_name: "full-circle presence",
    connectionTimeoutMillis: 5_000,
  });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("SELECT pg_advisory_lock_shared($1)", [PRESENCE_LOCK]);
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** Whether nobody else is present; if so, whoever comes now waits until the server has ended. */
export async function isLast(client: pg.Client): Promise<boolean> {
  await client.query("SELECT pg_advisory_unlock_shared($1)", [PRESENCE_LOCK]);
  const { rows } = await client.query("SELECT pg_try_advisory_lock($1) AS last", [PRESENCE_LOCK]);
  return rows[0].last;
}

function isAbsent(error: unknown): boolean {
  const { code, message } = error as { code?: string; message: string };
  const isShuttingDownOrStarting = code?.startsWith("57P") ?? false;
  return (
    isShuttingDownOrStarting ||
    ["ENOENT", "ECONNREFUSED", "ECONNRESET", "EPIPE"].includes(code ?? "") ||
    /^(Connection terminated|timeout expired)/.test(message)
  );
}
