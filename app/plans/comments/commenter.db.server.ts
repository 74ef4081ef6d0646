import { randomUUID } from "node:crypto";
import type { Audience } from "~/people/audience";
import type { Database } from "~/platform/database.server";
import type { Scope } from "~/platform/scope.server";
import { sha256 } from "~/platform/secrets.server";

export type KnownCommenter = {
  id: string;
  name: string;
  language: string;
  audiences: Audience[];
};

export type CommenterLink = { districtId: string; id: string; slug: string };

/** Whose personal link this is, or null. */
export async function findCommenterLink(
  database: Database,
  token: string,
): Promise<CommenterLink | null> {
  const { rows } = await database.pool.query<CommenterLink>(
    `SELECT district_id AS "districtId", id, district_slug AS slug FROM find_commenter($1)`,
    [sha256(token)],
  );
  return rows[0] ?? null;
}

/** The confirmed commenter whose token this browser holds, or null. */
export async function findKnownCommenter(
  scope: Scope,
  token: string,
): Promise<KnownCommenter | null> {
  const row = await scope.db.commenter.findFirst({
    where: { tokenHash: Uint8Array.from(sha256(token)), confirmedAt: { not: null } },
    include: { person: true },
  });
  return row && knownOf(row);
}

export type CommenterRow = KnownCommenter & { email: string };

export async function getCommenter(scope: Scope, id: string): Promise<CommenterRow> {
  const row = await scope.db.commenter.findFirstOrThrow({
    where: { id },
    include: { person: true, address: true },
  });
  return { ...knownOf(row), email: row.address.bouncedAt ? "" : row.address.email };
}

type Person = { givenName: string; familyName: string; audiences: string[] };

function knownOf(row: { id: string; name: string; language: string; person: Person | null }) {
  const { id, language, person } = row;
  const own = person ? [person.givenName, person.familyName].filter(Boolean).join(" ") : "";
  const audiences = (person?.audiences ?? []) as Audience[];
  return { id, language, audiences, name: row.name || own };
}

/**
 * The commenter without a person of an address, made if there is none. Whoever asks twice gets the same,
 * whether or not the address was ever confirmed.
 */
export async function ensureCommenter(
  scope: Scope,
  tokenOf: (id: string) => string,
  commenter: { addressId: string; language: string },
): Promise<string> {
  const id = randomUUID();
  const hash = sha256(tokenOf(id)).toString("hex");
  const { addressId, language } = commenter;
  await scope.db.$queryRaw`SELECT 1 FROM mail_address WHERE id = ${addressId}::uuid FOR UPDATE`;
  await scope.db.$executeRaw`
    INSERT INTO commenter (district_id, id, address_id, token_hash, language)
    SELECT ${scope.districtId}::uuid, ${id}::uuid, ${addressId}::uuid, decode(${hash}, 'hex'), ${language}
    WHERE NOT EXISTS (SELECT FROM commenter
      WHERE address_id = ${addressId}::uuid AND person_id IS NULL AND partner_id IS NULL)`;
  // Whoever asks again has the same days to confirm as whoever asks first.
  await scope.db.$executeRaw`
    UPDATE commenter SET created_at = now()
    WHERE address_id = ${addressId}::uuid AND person_id IS NULL AND partner_id IS NULL AND confirmed_at IS NULL`;
  const row = await scope.db.commenter.findFirstOrThrow({
    where: { addressId, personId: null, partnerId: null },
    orderBy: { createdAt: "asc" },
    select: { id: true },
  });
  return row.id;
}

export async function confirmCommenter(scope: Scope, id: string, now: Date): Promise<void> {
  await scope.db.commenter.updateMany({
    where: { id, confirmedAt: null },
    data: { confirmedAt: now },
  });
}

export async function nameCommenter(scope: Scope, id: string, name: string): Promise<void> {
  await scope.db.commenter.updateMany({ where: { id }, data: { name } });
}

/** A name typed with a first comment is kept only while nobody has confirmed the address. */
export async function nameUnconfirmed(scope: Scope, id: string, name: string): Promise<void> {
  await scope.db.commenter.updateMany({
    where: { id, confirmedAt: null, name: "" },
    data: { name },
  });
}

/** Deletes who never confirmed, last asked before this, and left nothing; and mail addresses only they had. */
export async function deleteCommentersBefore(scope: Scope, before: Date): Promise<void> {
  await scope.db.$queryRaw`SELECT delete_unconfirmed_commenters(${before}::timestamptz)`;
}
