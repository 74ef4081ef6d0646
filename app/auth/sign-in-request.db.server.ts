import type { Database } from "~/platform/database.server";

/** Queues the same job for every address, whether anybody has it or not. */
export async function queueSignInRequest(
  database: Database,
  payload: { email: string; browser: string },
): Promise<void> {
  await database.pool.query("SELECT add_job($1, $2::jsonb)", [
    "start-sign-in",
    JSON.stringify(payload),
  ]);
}

export async function findStaffByEmail(
  database: Database,
  emailKey: string,
): Promise<{ district_id: string; staff_id: string }[]> {
  const { rows } = await database.pool.query<{ district_id: string; staff_id: string }>(
    "SELECT * FROM find_staff_by_email($1)",
    [emailKey],
  );
  return rows;
}
