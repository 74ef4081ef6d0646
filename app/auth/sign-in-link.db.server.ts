import type { Database } from "~/platform/database.server";
import type { Role, Scope } from "~/platform/scope.server";
import { MOST_ATTEMPTS } from "./sign-in-link";

type Found = { district_id: string; id: string };

export async function findSignInLink(database: Database, tokenHash: Buffer): Promise<Found | null> {
  const { rows } = await database.pool.query<Found>("SELECT * FROM find_sign_in_link($1)", [
    tokenHash,
  ]);
  return rows[0] ?? null;
}

/** What this browser asked for and has neither used nor let expire. */
export async function findLinksOfBrowser(
  database: Database,
  browserHash: Buffer,
): Promise<Found[]> {
  const { rows } = await database.pool.query<Found>("SELECT * FROM find_sign_in_by_code($1)", [
    browserHash,
  ]);
  return rows;
}

export type LinkRow = {
  id: string;
  browserHash: Uint8Array | null;
  attempts: number;
  expiresAt: Date;
  usedAt: Date | null;
  staff: { id: string; name: string; email: string; role: Role; revokedAt: Date | null };
  district: { name: string; language: string; timezone: string; contact: string };
};

export async function getSignInLink(scope: Scope, id: string): Promise<LinkRow> {
  const { staff, ...link } = await scope.db.signInLink.findFirstOrThrow({
    where: { id },
    include: { staff: { include: { district: true } } },
  });
  const { district, role, ...member } = staff;
  return { ...link, staff: { ...member, role: role as Role }, district };
}

export async function createSignInLink(
  scope: Scope,
  link: {
    id: string;
    staffId: string;
    tokenHash: Buffer;
    browserHash: Buffer | null;
    expiresAt: Date;
  },
  now: Date,
): Promise<void> {
  await scope.db.signInLink.create({
    data: {
      districtId: scope.districtId,
      createdAt: now,
      ...link,
      tokenHash: Uint8Array.from(link.tokenHash),
      browserHash: link.browserHash && Uint8Array.from(link.browserHash),
    },
  });
}

/** Counts a try before the code is looked at; false if none is left, however many try at once. */
export async function takeAttempt(scope: Scope, id: string): Promise<boolean> {
  const { count } = await scope.db.signInLink.updateMany({
    where: { id, usedAt: null, attempts: { lt: MOST_ATTEMPTS } },
    data: { attempts: { increment: 1 } },
  });
  return count === 1;
}

export async function markLinkUsed(scope: Scope, id: string, now: Date): Promise<boolean> {
  const { count } = await scope.db.signInLink.updateMany({
    where: { id, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  return count === 1;
}
