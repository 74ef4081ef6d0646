import type { Database } from "~/platform/database.server";
import { sha256 } from "~/platform/secrets.server";

/** The case whose link somebody followed, or null. */
export async function findInquiryByToken(
  database: Database,
  token: string,
): Promise<{ districtId: string; id: string } | null> {
  const { rows } = await database.pool.query<{ district_id: string; id: string }>(
    "SELECT district_id, id FROM find_inquiry($1)",
    [sha256(token)],
  );
  const [row] = rows;
  return row ? { districtId: row.district_id, id: row.id } : null;
}

/** The district of a case that a signed address names, or null. */
export async function findDistrictOfInquiry(
  database: Database,
  id: string,
): Promise<string | null> {
  const { rows } = await database.pool.query<{ id: string | null }>(
    "SELECT find_district_of_inquiry($1) AS id",
    [id],
  );
  return rows[0]?.id ?? null;
}
