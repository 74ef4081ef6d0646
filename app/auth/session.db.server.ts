import type { Database } from "~/platform/database.server";
import type { Role, Scope } from "~/platform/scope.server";

export type SessionRow = {
  district_id: string;
  district_slug: string;
  district_name: string;
  timezone: string;
  session_id: string;
  staff_id: string;
  name: string;
  email: string;
  role: Role;
  school_ids: string[];
  last_seen_at: Date;
  created_at: Date;
};

export async function findSession(
  database: Database,
  tokenHash: Buffer,
): Promise<SessionRow | null> {
  const { rows } = await database.pool.query<SessionRow>({
    name: "find_session",
    text: "SELECT * FROM find_session($1)",
    values: [tokenHash],
  });
  return rows[0] ?? null;
}

export async function createSession(
  scope: Scope,
  session: { staffId: string; tokenHash: Buffer; userAgent: string; expiresAt: Date },
): Promise<void> {
  await scope.db.session.create({
    data: {
      districtId: scope.districtId,
      staffId: session.staffId,
      tokenHash: Uint8Array.from(session.tokenHash),
      userAgent: session.userAgent.slice(0, 300),
      expiresAt: session.expiresAt,
    },
  });
}

/** A new secret for the same session: what was stolen before is worth nothing after. */
export async function rotateSession(
  scope: Scope,
  sessionId: string,
  oldHash: Buffer,
  newHash: Buffer,
  now: Date,
): Promise<boolean> {
  const { count } = await scope.db.session.updateMany({
    where: { id: sessionId, tokenHash: Uint8Array.from(oldHash) },
    data: { tokenHash: Uint8Array.from(newHash), lastSeenAt: now },
  });
  return count === 1;
}

export async function revokeSession(scope: Scope, sessionId: string, now: Date): Promise<void> {
  await scope.db.session.updateMany({ where: { id: sessionId }, data: { revokedAt: now } });
}

export async function revokeSessionsOf(scope: Scope, staffId: string, now: Date): Promise<void> {
  await scope.db.session.updateMany({
    where: { staffId, revokedAt: null },
    data: { revokedAt: now },
  });
}
