import { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import { addressClosed } from "../address.db.server";
import type { Recipient } from "../addressee";
import type { CampaignKind } from "../campaign";
import type { AddressGroup, Unreached } from "./audience-count";
import type { AudienceFilter, Choices, MailingKind } from "./mailing";

/** Everybody of the directory whom a filter finds, each once. */
function found(scope: Scope, { audiences, schools, languages }: AudienceFilter): Prisma.Sql {
  const ids = schools.filter((school) => school !== "none");
  const ofSchool =
    schools.length === 0
      ? Prisma.empty
      : Prisma.sql`AND (p.school_ids && ${ids}::uuid[] OR ${schools.includes("none")} AND p.school_ids = '{}')`;
  const ofLanguage =
    languages.length === 0 ? Prisma.empty : Prisma.sql`AND p.language = ANY(${languages}::text[])`;
  return Prisma.sql`
    SELECT p.id, p.email, p.email_key, p.language, p.given_name, p.channel, p.do_not_contact
    FROM contact p
    WHERE p.district_id = ${scope.districtId}::uuid AND p.audiences && ${audiences}::text[] ${ofSchool} ${ofLanguage}`;
}

const reached = Prisma.sql`NOT f.do_not_contact AND f.channel = 'mail' AND f.email <> ''`;

/** Addresses by the languages of those who share them; without those that never asked for a digest. */
export async function groupAddresses(
  scope: Scope,
  kind: CampaignKind,
  filter: AudienceFilter,
): Promise<AddressGroup[]> {
  return scope.db.$queryRaw<AddressGroup[]>`
    WITH found AS (${found(scope, filter)}),
    addresses AS (
      SELECT f.email_key, array_agg(f.language ORDER BY f.language) AS tags
      FROM found f WHERE ${reached} GROUP BY f.email_key
    )
    SELECT n.tags, ${addressClosed(kind)} AS closed, count(*)::int AS addresses
    FROM addresses n
    LEFT JOIN mail_address a ON a.district_id = ${scope.districtId}::uuid AND a.email_key = n.email_key
    WHERE ${kind} <> 'digest' OR a.id IS NOT NULL AND NOT 'digest' = ANY(a.stopped)
    GROUP BY 1, 2`;
}

export async function countUnreached(scope: Scope, filter: AudienceFilter): Promise<Unreached> {
  const [row] = await scope.db.$queryRaw<Unreached[]>`
    WITH found AS (${found(scope, filter)})
    SELECT
      (count(*) FILTER (WHERE f.do_not_contact))::int AS "doNotContact",
      (count(*) FILTER (WHERE NOT f.do_not_contact AND f.channel <> 'mail'))::int AS otherwise,
      (count(*) FILTER (WHERE NOT f.do_not_contact AND f.channel = 'mail' AND f.email = ''))::int AS "noAddress"
    FROM found f`;
  return row ?? { doNotContact: 0, otherwise: 0, noAddress: 0 };
}

/** The addresses of whom a filter finds, by key. */
export async function listEmails(
  scope: Scope,
  filter: AudienceFilter,
): Promise<Map<string, string>> {
  const rows = await scope.db.$queryRaw<{ email: string; emailKey: string }[]>`
    WITH found AS (${found(scope, filter)})
    SELECT DISTINCT ON (f.email_key) f.email_key AS "emailKey", f.email
    FROM found f WHERE ${reached} ORDER BY f.email_key, f.id`;
  return new Map(rows.map(({ email, emailKey }) => [emailKey, email]));
}

export type ToldRecipient = Recipient & { personId: string };

/** Whom a filter finds, at addresses that are there already, those who share one beside each other. */
export async function listRecipients(
  scope: Scope,
  kind: MailingKind,
  filter: AudienceFilter,
): Promise<ToldRecipient[]> {
  return scope.db.$queryRaw<ToldRecipient[]>`
    WITH found AS (${found(scope, filter)})
    SELECT f.id AS "personId", f.language, a.id AS "addressId", a.email, ${addressClosed(kind)} AS closed
    FROM found f
    JOIN mail_address a ON a.district_id = ${scope.districtId}::uuid AND a.email_key = f.email_key
    WHERE ${reached} AND (${kind} <> 'digest' OR NOT 'digest' = ANY(a.stopped))
    ORDER BY a.id, f.given_name, f.id`;
}

/** What the directory offers to choose from. */
export async function listChoices(scope: Scope): Promise<Choices> {
  return {
    audiences: await scope.db.$queryRaw`
      SELECT audience, count(*)::int AS people FROM contact, unnest(audiences) AS audience
      WHERE district_id = ${scope.districtId}::uuid GROUP BY 1 ORDER BY 1`,
    languages: await scope.db.$queryRaw`
      SELECT language, count(*)::int AS people FROM contact
      WHERE district_id = ${scope.districtId}::uuid GROUP BY 1 ORDER BY 2 DESC, 1`,
    schools: await scope.db.school.findMany({
      select: { id: true, name: true },
      orderBy: { name: "asc" },
    }),
  };
}
