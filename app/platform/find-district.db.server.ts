import type { Database } from "./database.server";

type OwnedKind = "survey" | "wave" | "release" | "campaign" | "report" | "people_import";

/** The id of the district with this slug, or null. */
export async function findDistrictId(database: Database, slug: string): Promise<string | null> {
  const { rows } = await database.pool.query<{ id: string | null }>(
    "SELECT find_district($1) AS id",
    [slug],
  );
  return rows[0]?.id ?? null;
}

/** Which district a thing belongs to that is named by its id alone. */
export async function findDistrictOf(
  database: Database,
  kind: OwnedKind,
  id: string,
): Promise<string | null> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) return null;
  const { rows } = await database.pool.query<{ id: string | null }>(
    "SELECT find_district_of($1, $2) AS id",
    [kind, id],
  );
  return rows[0]?.id ?? null;
}

export async function listDistricts(database: Database): Promise<{ id: string; slug: string }[]> {
  const { rows } = await database.pool.query<{ id: string; slug: string }>(
    "SELECT * FROM list_districts()",
  );
  return rows;
}
