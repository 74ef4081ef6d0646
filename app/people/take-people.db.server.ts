import { Prisma } from "~/platform/prisma/client";
import { describeActor, type Scope } from "~/platform/scope.server";
import type { PersonColumn, PersonRow } from "./person";

export type PeopleCounts = { new: number; changed: number; unchanged: number };

/** `known` are the ids of those who are in the directory already; of them `back` were gone. */
export type Taken = PeopleCounts & { known: string[]; back: number };

export const NOBODY_TAKEN: Taken = { new: 0, changed: 0, unchanged: 0, known: [], back: 0 };

export type Batch = {
  rows: readonly PersonRow[];
  /** The columns the file has: what it lacks stays as the directory has it. */
  columns: ReadonlySet<PersonColumn>;
  /** Of new people whose row leaves it open. */
  districtLanguage: string;
  /** The kind of file. */
  origin: string;
  importId: string | null;
};

/** What a batch would do to the directory. */
export async function countChanges(scope: Scope, batch: Batch): Promise<Taken> {
  const [taken] = await scope.db.$queryRaw<Taken[]>`
    WITH ${merged(scope, batch)} ${countOfMerged}`;
  return taken ?? NOBODY_TAKEN;
}

/** Adds and changes people by source id and notes what changed, a batch in one statement; nobody is ever removed. */
export async function upsertPeople(scope: Scope, batch: Batch): Promise<Taken> {
  const [taken] = await scope.db.$queryRaw<Taken[]>`
    WITH ${merged(scope, batch)}, written AS (
      INSERT INTO person (district_id, source_id, email, email_key, given_name, family_name,
        language, organization, audiences, school_ids, origin)
      SELECT ${scope.districtId}::uuid, source_id, email, email_key, given_name, family_name,
        language, organization, audiences, school_ids, ${batch.origin}
      FROM merged WHERE change <> 'unchanged'
      ON CONFLICT (district_id, source_id) DO UPDATE SET
        email = excluded.email, email_key = excluded.email_key, given_name = excluded.given_name,
        family_name = excluded.family_name, language = excluded.language,
        organization = excluded.organization, audiences = excluded.audiences,
        school_ids = excluded.school_ids, origin = excluded.origin, gone_at = NULL, updated_at = now()
    ), ${noted(scope, batch)}
    ${countOfMerged}`;
  return taken ?? NOBODY_TAKEN;
}

const countOfMerged = Prisma.sql`
  SELECT count(*) FILTER (WHERE change = 'new')::int AS new,
    count(*) FILTER (WHERE change = 'changed')::int AS changed,
    count(*) FILTER (WHERE change = 'unchanged')::int AS unchanged,
    COALESCE(array_agg(id) FILTER (WHERE id IS NOT NULL), '{}') AS known,
    count(*) FILTER (WHERE was_gone)::int AS back
  FROM merged`;

/** The same rule as mergePerson and summarise, for a whole batch; what staff wrote stays. */
function merged(scope: Scope, { rows, columns, districtLanguage }: Batch): Prisma.Sql {
  const column = (value: (row: PersonRow) => string | null) => rows.map(value);
  const kept = (name: string) => Prisma.sql`${name} = ANY(p.own_fields)`;
  const fromFile = (name: PersonColumn) =>
    Prisma.sql`p.id IS NULL OR (${columns.has(name)} AND NOT ${kept(name)})`;
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
      SELECT p.id, p.gone_at IS NOT NULL AS was_gone, p.email AS old_email, p.audiences AS old_audiences,
        p.given_name AS old_given_name, p.family_name AS old_family_name, p.language AS old_language,
        p.organization AS old_organization, p.school_ids AS old_school_ids, g.source_id,
        CASE WHEN ${kept("audiences")} THEN p.audiences ELSE g.audiences END AS audiences,
        CASE WHEN ${kept("email")} THEN p.email ELSE g.email END AS email,
        CASE WHEN ${kept("email")} THEN p.email_key ELSE g.email_key END AS email_key,
        CASE WHEN ${kept("language")} THEN p.language
          ELSE COALESCE(g.language, p.language, ${districtLanguage}) END AS language,
        CASE WHEN ${fromFile("given_name")} THEN g.given_name ELSE p.given_name END AS given_name,
        CASE WHEN ${fromFile("family_name")} THEN g.family_name ELSE p.family_name END AS family_name,
        CASE WHEN ${fromFile("organization")} THEN g.organization ELSE p.organization END AS organization,
        CASE WHEN p.id IS NULL THEN COALESCE(g.school_ids, '{}')
          WHEN ${columns.has("schools")} AND NOT ${kept("school_ids")} THEN COALESCE(g.school_ids, p.school_ids) ELSE p.school_ids END AS school_ids
      FROM given g
      LEFT JOIN person p ON p.district_id = ${scope.districtId}::uuid AND p.source_id = g.source_id
    ),
    merged AS (
      SELECT *, CASE
        WHEN id IS NULL THEN 'new'
        WHEN was_gone OR (email, audiences, given_name, family_name, language, organization, school_ids)
          IS DISTINCT FROM (old_email, old_audiences, old_given_name, old_family_name, old_language,
            old_organization, old_school_ids) THEN 'changed'
        ELSE 'unchanged' END AS change
      FROM beside
    )`;
}

/** History: of each changed person the columns that changed. */
function noted(scope: Scope, { importId }: Batch): Prisma.Sql {
  return Prisma.sql`
    noted AS (
      INSERT INTO person_change (district_id, person_id, actor, import_id, before, after)
      SELECT ${scope.districtId}::uuid, m.id, ${describeActor(scope.actor)}, ${importId}::uuid, d.before, d.after
      FROM merged m CROSS JOIN LATERAL (
        SELECT jsonb_object_agg(o.key, o.value) AS before, jsonb_object_agg(o.key, n.value) AS after
        FROM jsonb_each(jsonb_build_object('email', old_email, 'audiences', old_audiences,
          'givenName', old_given_name, 'familyName', old_family_name, 'language', old_language,
          'organization', old_organization, 'schools', old_school_ids, 'gone', was_gone)) o
        JOIN jsonb_each(jsonb_build_object('email', email, 'audiences', audiences,
          'givenName', given_name, 'familyName', family_name, 'language', language,
          'organization', organization, 'schools', school_ids, 'gone', false)) n USING (key)
        WHERE o.value IS DISTINCT FROM n.value
      ) d
      WHERE m.change = 'changed'
    )`;
}

/** Which of these source ids were erased on request. */
export async function findErased(scope: Scope, sourceIds: readonly string[]): Promise<Set<string>> {
  if ((await scope.db.erasedPerson.findFirst({ select: { at: true } })) === null) return new Set();
  const rows = await scope.db.$queryRaw<{ id: string }[]>`
    SELECT s.id FROM unnest(${[...sourceIds]}::text[]) AS s(id)
    JOIN erased_person e ON e.district_id = ${scope.districtId}::uuid
      AND e.source_hash = sha256(convert_to(${scope.districtId} || ' ' || s.id, 'UTF8'))`;
  return new Set(rows.map(({ id }) => id));
}
