import { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import { addressClosed } from "../address.db.server";
import type { Recipient } from "../addressee";
import type { CampaignKind } from "../campaign";
import type { AddressGroup, Unreached } from "./audience-count";
import type { AudienceFilter, Choices, Mailing } from "./mailing";

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

type Told = Pick<Mailing, "reportId"> & { kind: CampaignKind };

/** Addresses `a` that this mailing leaves out: of a digest those that never asked for it, of a report those that have it. */
function leftOut(scope: Scope, { kind, reportId }: Told): Prisma.Sql {
  if (kind === "digest") return Prisma.sql`a.id IS NULL OR 'digest' = ANY(a.stopped)`;
  if (kind !== "report") return Prisma.sql`false`;
  return Prisma.sql`COALESCE(a.id IN (
    SELECT d.address_id FROM campaign c
    JOIN delivery d ON d.district_id = c.district_id AND d.campaign_id = c.id
    WHERE c.district_id = ${scope.districtId}::uuid AND c.report_id = ${reportId}::uuid
      AND d.state NOT IN ('skipped', 'cancelled', 'failed')), false)`;
}

/** Addresses by the languages of those who share them; without those that the mailing leaves out. */
export async function groupAddresses(
  scope: Scope,
  mailing: Told,
  filter: AudienceFilter,
): Promise<AddressGroup[]> {
  return scope.db.$queryRaw<AddressGroup[]>`
    WITH found AS (${found(scope, filter)}),
    addresses AS (
      SELECT f.email_key, array_agg(f.language ORDER BY f.language) AS tags
      FROM found f WHERE ${reached} GROUP BY f.email_key
    )
    SELECT n.tags, ${addressClosed(mailing.kind)} AS closed, count(*)::int AS addresses
    FROM addresses n
    LEFT JOIN mail_address a ON a.district_id = ${scope.districtId}::uuid AND a.email_key = n.email_key
    WHERE NOT (${leftOut(scope, mailing)})
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

/** Of a report, `invitationId` is theirs to whose page of their own its link leads. */
export type ToldRecipient = Recipient & { personId: string; invitationId: string | null };

/** The latest invitation of person `f` that has a page of its own with something on it. */
function ownPage(scope: Scope, { kind }: Told): Prisma.Sql {
  if (kind !== "report") return Prisma.sql`SELECT NULL::uuid AS id`;
  return Prisma.sql`
    SELECT i.id FROM invitation i JOIN wave w ON w.district_id = i.district_id AND w.id = i.wave_id
    WHERE i.district_id = ${scope.districtId}::uuid AND i.person_id = f.id AND w.mode = 'confidential'
      AND EXISTS (SELECT FROM release r
        WHERE r.district_id = w.district_id AND r.wave_id = w.id AND r.state = 'published')
    ORDER BY w.closes_at DESC, i.audience LIMIT 1`;
}

/** Whom a filter finds, at addresses that are there already, those who share one beside each other. */
export async function listRecipients(
  scope: Scope,
  mailing: Told,
  filter: AudienceFilter,
): Promise<ToldRecipient[]> {
  return scope.db.$queryRaw<ToldRecipient[]>`
    WITH found AS (${found(scope, filter)})
    SELECT f.id AS "personId", f.language, a.id AS "addressId", a.email, own.id AS "invitationId",
      ${addressClosed(mailing.kind)} AS closed
    FROM found f
    JOIN mail_address a ON a.district_id = ${scope.districtId}::uuid AND a.email_key = f.email_key
    LEFT JOIN LATERAL (${ownPage(scope, mailing)}) own ON true
    WHERE ${reached} AND NOT (${leftOut(scope, mailing)})
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
