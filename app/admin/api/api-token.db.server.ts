import type { Database } from "~/platform/database.server";
import type { Role, Scope } from "~/platform/scope.server";

export type TokenOwner = {
  district_id: string;
  staff_id: string;
  name: string;
  role: Role;
  school_ids: string[];
};

/** Who a token acts for; null for an unknown or revoked one, or one whose owner left. */
export async function findApiToken(
  database: Database,
  tokenHash: Buffer,
): Promise<TokenOwner | null> {
  const { rows } = await database.pool.query<TokenOwner>("SELECT * FROM find_api_token($1)", [
    tokenHash,
  ]);
  return rows[0] ?? null;
}

export async function insertApiToken(
  scope: Scope,
  token: { staffId: string; name: string; tokenHash: Buffer },
  createdAt: Date,
): Promise<string> {
  const tokenHash = Uint8Array.from(token.tokenHash);
  const data = { ...token, tokenHash, createdAt, districtId: scope.districtId };
  return (await scope.db.apiToken.create({ data, select: { id: true } })).id;
}

export type TokenRow = { id: string; name: string; createdAt: Date; owner: string };

export async function listApiTokens(scope: Scope): Promise<TokenRow[]> {
  const rows = await scope.db.apiToken.findMany({
    where: { revokedAt: null, staff: { revokedAt: null } },
    orderBy: { createdAt: "desc" },
    select: { id: true, name: true, createdAt: true, staff: { select: { name: true } } },
  });
  return rows.map(({ staff, ...row }) => ({ ...row, owner: staff.name }));
}

export async function markRevoked(scope: Scope, id: string, now: Date): Promise<boolean> {
  const { count } = await scope.db.apiToken.updateMany({
    where: { id, revokedAt: null },
    data: { revokedAt: now },
  });
  return count === 1;
}
