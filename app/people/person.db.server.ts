import { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import type { PersonColumn, PersonRow } from "./person";

export type PeopleCounts = { new: number; changed: number; unchanged: number };

type Batch = {
  rows: readonly PersonRow[];
  /** The columns the file has: what it lacks stays as the directory has it. */
  columns: ReadonlySet<PersonColumn>;
  /** Of new people whose row leaves it open. */
  districtLanguage: string;
};

/** What a batch would do to the directory. */
export async function countChanges(scope: Scope, batch: Batch): Promise<PeopleCounts> {
  const [counts] = await scope.db.$queryRaw<PeopleCounts[]>`
    WITH ${merged(scope, batch)} ${countOfMerged}`;
  return counts ?? { new: 0, changed: 0, unchanged: 0 };
}

/** Adds and changes people by source id, a batch in one statement; nobody is ever removed. */
export async function upsertPeople(scope: Scope, batch: Batch): Promise<PeopleCounts> {
  const [counts] = await scope.db.$queryRaw<PeopleCounts[]>`
    WITH ${merged(scope, batch)}, written AS (
      INSERT INTO person (district_id, source_id, email, email_key, given_name, family_name,
        language, organization, audiences, school_ids)
      SELECT ${scope.districtId}::uuid, source_id, email, email_key, given_name, family_name,
        language, organization, audiences, school_ids
      FROM merged WHERE change <> 'unchanged'
      ON CONFLICT (district_id, source_id) DO UPDATE SET
        email = excluded.email, email_key = excluded.email_key, given_name = excluded.given_name,
        family_name = excluded.family_name, language = excluded.language,
        organization = excluded.organization, audiences = excluded.audiences,
        school_ids = excluded.school_ids, updated_at = now()
    )
    ${countOfMerged}`;
  return counts ?? { new: 0, changed: 0, unchanged: 0 };
}

const countOfMerged = Prisma.sql`
  SELECT count(*) FILTER (WHERE change = 'new')::int AS new,
    count(*) FILTER (WHERE change = 'changed')::int AS changed,
    count(*) FILTER (WHERE change = 'unchanged')::int AS unchanged
  FROM merged`;

/** The same rule as mergePerson and summarise, for a whole batch. */
function merged(scope: Scope, { rows, columns, districtLanguage }: Batch): Prisma.Sql {
  const column = (value: (row: PersonRow) => string | null) => rows.map(value);
  return Prisma.sql`
    given AS (
      SELECT source_id, email, email_key, given_name, family_name, language, organization,
        string_to_array(audiences, ';') AS audiences, string_to_array(schools, ';')::uuid[] AS school_ids
      FROM unnest(
        ${column((row) => row.sourceId)}::text[], ${column((row) => row.email)}::text[],
        ${column((row) => row.emailKey)}::text[], ${column((row) => row.givenName)}::text[],
        ${column((row) => row.familyName)}::text[], ${column((row) => row.language)}::text[],
        ${column((row) => row.organization)}::text[], ${column((row) => row.audiences.join(";"))}::text[],
        ${column((row) => row.schools?.join(";") ?? null)}::text[]
      ) AS u (source_id, email, email_key, given_name, family_name, language, organization, audiences, schools)
    ),
    beside AS (
      SELECT p.id, p.email AS old_email, p.audiences AS old_audiences, p.given_name AS old_given_name,
        p.family_name AS old_family_name, p.language AS old_language, p.organization AS old_organization,
        p.school_ids AS old_school_ids, g.source_id, g.email, g.email_key, g.audiences,
        COALESCE(g.language, p.language, ${districtLanguage}) AS language,
        CASE WHEN p.id IS NULL OR ${columns.has("given_name")} THEN g.given_name ELSE p.given_name END AS given_name,
        CASE WHEN p.id IS NULL OR ${columns.has("family_name")} THEN g.family_name ELSE p.family_name END AS family_name,
        CASE WHEN p.id IS NULL OR ${columns.has("organization")} THEN g.organization ELSE p.organization END AS organization,
        CASE WHEN p.id IS NULL THEN COALESCE(g.school_ids, '{}')
          WHEN ${columns.has("schools")} THEN COALESCE(g.school_ids, p.school_ids) ELSE p.school_ids END AS school_ids
      FROM given g
      LEFT JOIN person p ON p.district_id = ${scope.districtId}::uuid AND p.source_id = g.source_id
    ),
    merged AS (
      SELECT *, CASE
        WHEN id IS NULL THEN 'new'
        WHEN (email, audiences, given_name, family_name, language, organization, school_ids)
          IS DISTINCT FROM (old_email, old_audiences, old_given_name, old_family_name, old_language,
            old_organization, old_school_ids) THEN 'changed'
        ELSE 'unchanged' END AS change
      FROM beside
    )`;
}

export async function countPeople(scope: Scope): Promise<number> {
  return scope.db.person.count();
}

export type AudienceCount = { audience: string; people: number };

/** Somebody in two audiences counts in both. */
export async function countByAudience(scope: Scope): Promise<AudienceCount[]> {
  return scope.db.$queryRaw`
    SELECT audience, count(*)::int AS people FROM person, unnest(audiences) AS audience
    GROUP BY audience ORDER BY audience`;
}

export type PersonListing = {
  id: string;
  sourceId: string;
  email: string;
  givenName: string;
  familyName: string;
  language: string;
  organization: string;
  audiences: string[];
  schoolIds: string[];
};

/** People by name, a page at a time; staff limited to schools see those of their schools only. */
export async function listPeople(
  scope: Scope,
  { search, page, size }: { search: string; page: number; size: number },
): Promise<{ people: PersonListing[]; total: number }> {
  const contains = { contains: search, mode: "insensitive" as const };
  const where: Prisma.PersonWhereInput = {
    ...(scope.schools ? { schoolIds: { hasSome: [...scope.schools] } } : {}),
    ...(search
      ? {
          OR: [
            { givenName: contains },
            { familyName: contains },
            { email: contains },
            { sourceId: contains },
            { organization: contains },
          ],
        }
      : {}),
  };
  const [people, total] = await Promise.all([
    scope.db.person.findMany({
      where,
      orderBy: [{ familyName: "asc" }, { givenName: "asc" }, { sourceId: "asc" }],
      skip: (page - 1) * size,
      take: size,
    }),
    scope.db.person.count({ where }),
  ]);
  return { people, total };
}
