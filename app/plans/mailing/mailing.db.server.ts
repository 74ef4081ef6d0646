import type { Recipient } from "~/campaigns/addressee";
import type { AudienceFilter } from "~/campaigns/mailings/mailing";
import { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";

/** The campaign that announced a version, or null. */
export async function findAnnouncement(scope: Scope, versionId: string): Promise<string | null> {
  const row = await scope.db.campaign.findFirst({
    where: { planVersionId: versionId },
    select: { id: true },
  });
  return row?.id ?? null;
}

/** Nobody else announces this version until the transaction ends. */
export async function lockAnnouncement(scope: Scope, versionId: string): Promise<void> {
  await scope.db
    .$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${versionId}, 7368))::text`;
}

/** Every address of the people whom a filter finds, by its key. */
export async function listEmails(
  scope: Scope,
  filter: AudienceFilter,
): Promise<Map<string, string>> {
  const rows = await scope.db.$queryRaw<{ email: string; emailKey: string }[]>`
    SELECT DISTINCT ON (email_key) email_key AS "emailKey", email FROM contact
    WHERE ${foundBy(scope, filter)} AND email <> '' ORDER BY email_key, id`;
  return new Map(rows.map(({ email, emailKey }) => [emailKey, email]));
}

export async function listUncommenting(scope: Scope, filter: AudienceFilter): Promise<string[]> {
  const rows = await scope.db.$queryRaw<{ id: string }[]>`
    SELECT id FROM contact p WHERE ${foundBy(scope, filter, Prisma.sql`p.`)} AND email <> ''
      AND NOT EXISTS (SELECT FROM commenter k WHERE k.district_id = p.district_id AND k.person_id = p.id)`;
  return rows.map(({ id }) => id);
}

/** Makes people of the directory commenters, whose link their mail will carry. */
export async function insertCommenters(
  scope: Scope,
  commenters: readonly { id: string; personId: string; hash: string }[],
): Promise<void> {
  await scope.db.$executeRaw`
    INSERT INTO commenter (district_id, id, person_id, address_id, token_hash, language)
    SELECT p.district_id, n.id, p.id, a.id, decode(n.hash, 'hex'), p.language
    FROM jsonb_to_recordset(${JSON.stringify(commenters)}::jsonb) AS n(id uuid, "personId" uuid, hash text)
    JOIN person p ON p.district_id = ${scope.districtId}::uuid AND p.id = n."personId"
    JOIN mail_address a ON a.district_id = p.district_id AND a.email_key = p.email_key
    ON CONFLICT (district_id, person_id) DO NOTHING`;
}

export type Announced = Recipient & { commenterId: string };

/** The people whom a filter finds at the address they have now, those who share one beside each other. */
export async function listAnnounced(scope: Scope, filter: AudienceFilter): Promise<Announced[]> {
  await scope.db.$executeRaw`
    UPDATE commenter k SET address_id = a.id, language = p.language
    FROM person p JOIN mail_address a ON a.district_id = p.district_id AND a.email_key = p.email_key
    WHERE k.district_id = ${scope.districtId}::uuid AND k.person_id = p.id AND p.district_id = k.district_id
      AND (k.address_id <> a.id OR k.language <> p.language)`;
  return scope.db.$queryRaw<Announced[]>`
    SELECT k.id AS "commenterId", k.language, a.id AS "addressId", a.email,
      CASE WHEN a.unsubscribed_at IS NOT NULL OR 'plan' = ANY(a.stopped) THEN 'unsubscribed' WHEN a.bounced_at IS NOT NULL THEN 'bounced' END AS closed
    FROM contact p
    JOIN commenter k ON k.district_id = p.district_id AND k.person_id = p.id
    JOIN mail_address a ON a.district_id = k.district_id AND a.id = k.address_id
    WHERE ${foundBy(scope, filter, Prisma.sql`p.`)} AND p.email <> ''
    ORDER BY a.id, p.given_name, k.id`;
}

function foundBy(scope: Scope, filter: AudienceFilter, of = Prisma.empty): Prisma.Sql {
  const { audiences, schools, languages } = filter;
  const ids = schools.filter((school) => school !== "none");
  const ofSchool =
    schools.length === 0
      ? Prisma.empty
      : Prisma.sql`AND (${of}school_ids && ${ids}::uuid[] OR ${schools.includes("none")} AND ${of}school_ids = '{}')`;
  const ofLanguage =
    languages.length === 0
      ? Prisma.empty
      : Prisma.sql`AND ${of}language = ANY(${[...languages]}::text[])`;
  return Prisma.sql`${of}district_id = ${scope.districtId}::uuid AND ${of}audiences && ${[...audiences]}::text[]
    AND NOT ${of}do_not_contact AND ${of}channel = 'mail' ${ofSchool} ${ofLanguage}`;
}
