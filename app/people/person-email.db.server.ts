import { describeActor, type Scope } from "~/platform/scope.server";

export type EmailOwner = { id: string; givenName: string; familyName: string; schools: string[] };

/** The people of the directory who have this address, with the names of their schools. */
export async function listEmailOwners(scope: Scope, emailKey: string): Promise<EmailOwner[]> {
  return scope.db.$queryRaw<EmailOwner[]>`
    SELECT p.id, p.given_name AS "givenName", p.family_name AS "familyName",
      ARRAY(SELECT s.name FROM school s WHERE s.district_id = p.district_id AND s.id = ANY(p.school_ids)
        ORDER BY s.name) AS schools
    FROM person p
    WHERE p.district_id = ${scope.districtId}::uuid AND p.email_key = ${emailKey} AND p.email_key <> ''
      AND p.gone_at IS NULL
    ORDER BY p.given_name, p.family_name, p.id`;
}

/** Of these people, those who have the old address get the new one; imports leave it alone from now on. */
export async function replaceEmails(
  scope: Scope,
  ids: readonly string[],
  oldKey: string,
  to: { address: string; key: string },
): Promise<number> {
  return scope.db.$executeRaw`
    WITH old AS (
      SELECT id, email FROM person
      WHERE district_id = ${scope.districtId}::uuid AND id = ANY(${[...ids]}::uuid[]) AND email_key = ${oldKey}
        AND gone_at IS NULL
      FOR UPDATE
    ),
    noted AS (
      INSERT INTO person_change (district_id, person_id, actor, before, after)
      SELECT ${scope.districtId}::uuid, id, ${describeActor(scope.actor)},
        jsonb_build_object('email', email), jsonb_build_object('email', ${to.address}::text)
      FROM old
    )
    UPDATE person p SET email = ${to.address}, email_key = ${to.key}, updated_at = now(),
      own_fields = ARRAY(SELECT DISTINCT unnest(p.own_fields || ARRAY['email']))
    FROM old WHERE p.district_id = ${scope.districtId}::uuid AND p.id = old.id`;
}
