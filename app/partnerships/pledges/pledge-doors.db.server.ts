import type { Database } from "~/platform/database.server";
import { sha256 } from "~/platform/secrets.server";

/** The offer whose link somebody followed, or null. */
export async function findPledgeByToken(
  database: Database,
  token: string,
): Promise<{ districtId: string; id: string } | null> {
  const { rows } = await database.pool.query<{ district_id: string; id: string }>(
    "SELECT district_id, id FROM find_pledge($1)",
    [sha256(token)],
  );
  const [row] = rows;
  return row ? { districtId: row.district_id, id: row.id } : null;
}
