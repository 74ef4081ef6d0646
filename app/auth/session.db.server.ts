import type { Database } from "~/platform/database.server";
import type { Role, Scope } from "~/platform/scope.server";
import { graceEnd, oldestLivingSight, sessionEnd } from "./session";

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
  session: { staffId: string; tokenHash: Buffer; userAgent: string },
  now: Date,
): Promise<void> {
  await scope.db.session.create({
    data: {
      districtId: scope.districtId,
      staffId: session.staffId,
      tokenHash: Uint8Array.from(session.tokenHash),
      userAgent: session.userAgent.slice(0, 300),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: sessionEnd(now),
    },
  });
}

/** A successor with a new secret; the old one ends after its grace. False if it has a successor already. */
export async function replaceSession(
  scope: Scope,
  old: { id: string; signedInAt: Date },
  newHash: Buffer,
  now: Date,
): Promise<boolean> {
  const { count } = await scope.db.session.updateMany({
    where: { id: old.id, revokedAt: null, expiresAt: { gt: graceEnd(now) } },
    data: { expiresAt: graceEnd(now) },
  });
  if (count === 0) return false;
  const { staffId, userAgent } = await scope.db.session.findFirstOrThrow({ where: { id: old.id } });
  await scope.db.session.create({
    data: {
      districtId: scope.districtId,
      staffId,
      tokenHash: Uint8Array.from(newHash),
      userAgent,
      createdAt: old.signedInAt,
      lastSeenAt: now,
      expiresAt: sessionEnd(old.signedInAt),
    },
  });
  return true;
}

export type OpenSession = { id: string; userAgent: string; createdAt: Date; lastSeenAt: Date };

export async function listSessionsOf(
  scope: Scope,
  staffId: string,
  now: Date,
): Promise<OpenSession[]> {
  return scope.db.session.findMany({
    where: {
      staffId,
      revokedAt: null,
      expiresAt: { gt: graceEnd(now) },
      lastSeenAt: { gt: oldestLivingSight(now) },
    },
    orderBy: { lastSeenAt: "desc" },
    select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true },
  });
}

/** Ends one session of this person, and with it what rotation left in its grace. */
export async function revokeSession(
  scope: Scope,
  staffId: string,
  sessionId: string,
  now: Date,
): Promise<boolean> {
  const { count } = await scope.db.session.updateMany({
    where: { id: sessionId, staffId, revokedAt: null },
    data: { revokedAt: now },
  });
  await scope.db.session.updateMany({
    where: { staffId, revokedAt: null, expiresAt: { lte: graceEnd(now) } },
    data: { revokedAt: now },
  });
  return count === 1;
}

export async function revokeSessionsOf(scope: Scope, staffId: string, now: Date): Promise<number> {
  const { count } = await scope.db.session.updateMany({
    where: { staffId, revokedAt: null },
    data: { revokedAt: now },
  });
  return count;
}
