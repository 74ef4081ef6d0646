import type { Database } from "./database.server";

export type Deleted = {
  rateLimits: number;
  signInLinks: number;
  accessCodes: number;
  drafts: number;
};

/** Deletes in every district what nobody can use any more; the record of what staff did stays. */
export async function deleteWhatIsOver(database: Database): Promise<Deleted> {
  const { rows } = await database.pool.query<Deleted>(`
    SELECT rate_limits::int AS "rateLimits", sign_in_links::int AS "signInLinks",
      access_codes::int AS "accessCodes", drafts::int AS drafts
    FROM delete_what_is_over()`);
  return rows[0] ?? { rateLimits: 0, signInLinks: 0, accessCodes: 0, drafts: 0 };
}
